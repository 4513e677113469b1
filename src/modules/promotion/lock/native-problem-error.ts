import { MedusaError } from "@medusajs/framework/utils"
import type { NativeProblem } from "../../../domain/terms/from-native"
import { problemError } from "../../coupon/problem-error"

const REASONS: Record<NativeProblem["code"], string> = {
  buyget: "buy-X-get-Y stays a native promotion",
  automatic: "it applies by itself, without a code",
  shipping: "it takes something off shipping",
  budget: "its campaign has a budget",
  no_discount: "it takes nothing off yet",
}

/** Why a native promotion cannot be, or stay, a coupon. */
export function nativeProblemError(code: string, problem: NativeProblem): MedusaError {
  return problemError(
    { code: `coupon_native_${problem.code}` },
    `${code} cannot be a coupon: ${REASONS[problem.code]}.`,
    MedusaError.Types.NOT_ALLOWED
  )
}
