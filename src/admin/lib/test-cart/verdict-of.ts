import type { CouponTrace } from "../../../domain/explain/trace"

type Verdict = "applies" | "not_addressed" | "refused_on_order" | "waits" | "refused"

/** What a trace comes to, as the name of its text; to an order that is placed nothing is added any more. */
export function verdictOf(
  { state, addressed }: Pick<CouponTrace, "state" | "addressed">,
  isPlaced: boolean
): Verdict {
  if (state === "applied") {
    return "applies"
  }
  if (!addressed) {
    return "not_addressed"
  }
  if (isPlaced) {
    return "refused_on_order"
  }
  return state === "waiting" ? "waits" : "refused"
}
