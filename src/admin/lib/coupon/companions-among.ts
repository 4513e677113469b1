import type { AdminCoupon } from "../../../contracts/admin-responses"
import { allows } from "../../../domain/terms/companions"
import type { Discount } from "../../../domain/terms/terms"

type Other = Pick<AdminCoupon, "id" | "code" | "terms">
export type Companionship = { count: number; refusing: string[] }

/** How many of these coupons take something off the same, and the codes of those that keep one for `target` off. */
export function companionsAmong(
  others: Other[],
  { id, target }: { id: string | null; target: Discount["target"] }
): (target: Discount["target"]) => Companionship {
  return (asked) => {
    const alike = others.filter((other) => other.id !== id && other.terms.discount.target === asked)
    return {
      count: alike.length,
      refusing: alike.filter(({ terms }) => !allows(terms, target)).map(({ code }) => code),
    }
  }
}
