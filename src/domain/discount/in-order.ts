import { bestOrder } from "./best-order"
import type { Computation } from "./computation"
import type { Judged } from "./meeting"

/**
 * As the store decided: as entered; the highest priority first, and what was entered first among
 * equals; or as saves the shopper most.
 */
export function inOrder(
  judged: Judged[],
  computation: Omit<Computation, "coupons" | "skip">
): Judged[] {
  switch (computation.settings.application_order) {
    case "entered":
      return judged
    case "priority":
      return [...judged].sort((a, b) => b.coupon.priority - a.coupon.priority)
    case "best": {
      const { chosen } = bestOrder(judged, computation)
      return [...chosen, ...judged.filter((one) => !chosen.includes(one))]
    }
  }
}
