import type { AdminCoupon } from "../../../contracts/admin-responses"
import { allows, companionOf, type Companion } from "../../../domain/terms/companions"
import type { Discount } from "../../../domain/terms/terms"

type Other = Pick<AdminCoupon, "id" | "code" | "terms">
export type Companionship = { count: number; refusing: string[] }

/** How many of these coupons are such companions, and the codes of those that keep one for `target` off. */
export function companionsAmong(
  others: Other[],
  { id, target }: { id: string | null; target: Discount["target"] }
): (companion: Companion) => Companionship {
  return (asked) => {
    const alike = others.filter(
      (other) => other.id !== id && companionOf(other.terms.discount.target) === asked
    )
    return {
      count: alike.length,
      refusing: alike
        .filter(({ terms }) => !allows(terms, companionOf(target)))
        .map(({ code }) => code),
    }
  }
}
