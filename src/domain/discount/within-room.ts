import { MathBN } from "@medusajs/framework/utils"
import type { CartFacts } from "../eligibility/facts"
import { allLines } from "../eligibility/aim"
import { orNothing, sum, ZERO, type Money } from "./money"
import { shareOut } from "./share-out"
import { inBase, type Base } from "./tax-base"

/**
 * Makes amounts less where they come to more than `room`, shared out in proportion, exactly. Null
 * where they fit. `base` is what the room is in, `given` what the amounts are in.
 */
export function withinRoom(
  amounts: Map<string, Money>,
  room: Money,
  { cart, base, given }: { cart: CartFacts; base: Base; given: Base }
): Map<string, Money> | null {
  const lines = allLines(cart).filter(({ id }) => amounts.has(id))
  const off = lines.map((line) => inBase(base, amounts.get(line.id) ?? ZERO, line, given))
  const wanted = sum(off)
  if (MathBN.lte(wanted, room)) {
    return null
  }
  const parts = off.map((cap) => ({ quota: MathBN.div(MathBN.mult(cap, room), wanted), cap }))
  const shares = shareOut(room, parts, cart.currency_digits)
  return new Map(
    lines.map((line, index) => {
      const share = inBase(given, shares[index] ?? ZERO, line, base)
      const kept = base.with_tax === given.with_tax ? share : orNothing(share)
      return [line.id, MathBN.min(kept, amounts.get(line.id) ?? ZERO)] as const
    })
  )
}
