import { writeFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import fc from "fast-check"
import { buildCoupon, MEETING } from "../../../src/domain/__tests__/build-facts"
import { anyTerms, arbitraryCartOf } from "../../../src/domain/discount/__tests__/arbitrary-cart"
import { bestOrder } from "../../../src/domain/discount/best-order"
import { checkEligibility } from "../../../src/domain/eligibility/check-eligibility"

const LINES = 20
const COUPONS = 10
const WARMUP = 50

/** `medusa exec scripts/bench/best-choice/run.ts <file> <carts>`: how long each cart's best choice took. */
export default async function run({ args }: ExecArgs) {
  const [file = "", carts = "0"] = args
  const drawn = fc.sample(
    fc.tuple(
      arbitraryCartOf({ minLength: LINES, maxLength: LINES }),
      fc.array(anyTerms, { minLength: COUPONS, maxLength: COUPONS })
    ),
    { numRuns: Number(carts) + WARMUP, seed: 1 }
  )
  const choices = drawn.map(([{ cart, taken }, terms]) => {
    const coupons = terms.map((each, i) => buildCoupon({ id: `${i}`, code: `C${i}`, terms: each }))
    const settings = { ...MEETING, application_order: "best" as const }
    const began = performance.now()
    const judged = coupons.map((coupon) => ({
      coupon,
      eligibility: checkEligibility(coupon, cart),
    }))
    const { saved, most } = bestOrder(judged, { cart, taken, settings })
    return { ms: performance.now() - began, isProved: saved === most }
  })
  await writeFile(file, JSON.stringify(choices.slice(WARMUP)))
}
