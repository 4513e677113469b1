import { MedusaError } from "@medusajs/framework/utils"
import type { NativeProblem } from "../../../domain/terms/from-native"
import { problemError } from "../../coupon/problem-error"

const REASONS: Record<Exclude<NativeProblem["code"], "tiers">, string> = {
  buyget: "buy-X-get-Y stays a native promotion",
  automatic: "whether it needs a code never changes",
  shipping: "it takes something off shipping",
  budget: "its campaign has a budget",
  no_discount: "it takes nothing off yet",
}

/** Why a native promotion cannot be, or stay, a coupon. */
export function nativeProblemError(code: string, problem: NativeProblem): MedusaError {
  const message =
    problem.code === "tiers"
      ? `${code} has spend tiers: change what it takes off on the coupon's own page.`
      : `${code} cannot be a coupon: ${REASONS[problem.code]}.`
  return problemError(
    { code: `coupon_native_${problem.code}` },
    message,
    MedusaError.Types.NOT_ALLOWED
  )
}
