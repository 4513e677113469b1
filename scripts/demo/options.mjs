import { parseArgs } from "node:util"
import { Plain } from "./say.mjs"

const USAGE = `npm run demo -- [--port 9000] [--host 127.0.0.1] [--fresh]

  --port   the port of the shop and its dashboard
  --host   the address it listens on; 0.0.0.0 to reach it from outside a container
  --fresh  throw the demo's data away and start over

DATABASE_URL and REDIS_URL, where set, are used instead of the embedded parts.`

/**
 * @param {string[]} args
 * @returns {{ port: number, host: string, fresh: boolean } | undefined} nothing when help was asked for
 * @throws {Plain} on an option or a port that does not exist
 */
export function readOptions(args) {
  const { port, host, fresh, help } = parse(args)
  if (help) {
    console.log(USAGE)
    return undefined
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Plain(`"${port}" is no port. Give a number from 1 to 65535.`)
  }
  return { port: Number(port), host, fresh }
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "9000" },
        host: { type: "string", default: "127.0.0.1" },
        fresh: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values
  } catch (error) {
    throw new Plain(`${/** @type {Error} */ (error).message}\n\n${USAGE}`)
  }
}
