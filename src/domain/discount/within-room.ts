import { MathBN } from "@medusajs/framework/utils"
import type { CartFacts, FactLine } from "../eligibility/facts"
import { scaled } from "./discountable-line"
import { orNothing, sum, ZERO, type Money } from "./money"
import { shareOut } from "./share-out"

/** Whether amounts have the tax in them. */
export type Base = { with_tax: boolean }

/**
 * Makes amounts less where they come to more than `room`, shared out in proportion, exactly. Null
 * where they fit. `base` is what the room is in, `given` what the amounts are in.
 */
export function withinRoom(
  amounts: Map<string, Money>,
  room: Money,
  { cart, base, given }: { cart: CartFacts; base: Base; given: Base }
): Map<string, Money> | null {
  const lines = cart.lines.filter(({ id }) => amounts.has(id))
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

/** An amount of a line, given in one base, in another: with tax or without. */
function inBase(base: Base, amount: Money, line: FactLine, given: Base): Money {
  if (base.with_tax === given.with_tax) {
    return amount
  }
  return base.with_tax
    ? scaled(amount, line.original_total, line.subtotal)
    : scaled(amount, line.subtotal, line.original_total)
}
