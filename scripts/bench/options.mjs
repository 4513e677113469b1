import { parseArgs } from "node:util"
import { Plain } from "../demo/say.mjs"

/** @typedef {{ pairs: number, rounds: number, uses: number, only: string | undefined }} Options */

const USAGE = `npm run bench -- [--pairs 200] [--rounds 10] [--uses 100000] [--only enter]
  --pairs   measurements of each kind
  --rounds  times that sixteen shoppers complete at once
  --uses    earlier redemptions of the used coupon
  --only    rows whose name has this in it`

/**
 * @param {string[]} args
 * @returns {Options}
 * @throws {Plain} how it is called
 */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        pairs: { type: "string", default: "200" },
        rounds: { type: "string", default: "10" },
        uses: { type: "string", default: "100000" },
        only: { type: "string" },
      },
    })
    return {
      pairs: count(values.pairs),
      rounds: count(values.rounds),
      uses: count(values.uses),
      only: values.only,
    }
  } catch {
    throw new Plain(USAGE)
  }
}

/** @param {string} text */
function count(text) {
  if (!/^[1-9]\d{0,6}$/.test(text)) {
    throw new RangeError(text)
  }
  return Number(text)
}
