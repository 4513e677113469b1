import type { AdminCoupon } from "../../../contracts/admin-responses"
import { allows, companionOf, type Companion } from "../../../domain/terms/companions"

type Other = Pick<AdminCoupon, "id" | "code" | "terms">
export type Companionship = { count: number; refusing: string[] }

/** How many of these coupons are such companions, and the codes of those that keep the coupon off. */
export function companionsAmong(
  others: Other[],
  { id, as }: { id: string | null; as: Companion }
): (companion: Companion) => Companionship {
  return (asked) => {
    const alike = others.filter((other) => other.id !== id && companionOf(other.terms) === asked)
    return {
      count: alike.length,
      refusing: alike.filter(({ terms }) => !allows(terms, as)).map(({ code }) => code),
    }
  }
}
