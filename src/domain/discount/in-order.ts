import { automaticApart, byPriority } from "./automatic-first"
import { bestOrder } from "./best-order"
import type { Computation } from "./computation"
import type { Judged } from "./meeting"

/**
 * Automatic coupons first, then as the store decided: as entered; the highest priority first, and
 * what was entered first among equals. Or all of them as saves the shopper most.
 */
export function inOrder(
  judged: Judged[],
  computation: Omit<Computation, "coupons" | "skip">
): Judged[] {
  const { automatic, entered } = automaticApart(judged)
  switch (computation.settings.application_order) {
    case "entered":
      return [...automatic, ...entered]
    case "priority":
      return [...automatic, ...byPriority(entered)]
    case "best": {
      const { chosen } = bestOrder(judged, computation)
      return [...chosen, ...judged.filter((one) => !chosen.includes(one))]
    }
  }
}
