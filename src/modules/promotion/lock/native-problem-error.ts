import { MedusaError } from "@medusajs/framework/utils"
import type { NativeProblem } from "../../../domain/terms/from-native"
import { problemError } from "../../coupon/problem-error"

/** What a promotion has no words for. */
const OWN_PAGE = { tiers: "has spend tiers", voucher: "is a product voucher" }

const REASONS: Record<Exclude<NativeProblem["code"], keyof typeof OWN_PAGE>, string> = {
  buyget: "buy-X-get-Y stays a native promotion",
  automatic: "whether it needs a code never changes",
  budget: "its campaign has a budget",
  no_discount: "it takes nothing off yet",
}

/** Why a native promotion cannot be, or stay, a coupon. */
export function nativeProblemError(code: string, problem: NativeProblem): MedusaError {
  const message =
    problem.code === "tiers" || problem.code === "voucher"
      ? `${code} ${OWN_PAGE[problem.code]}: change what it takes off on the coupon's own page.`
      : `${code} cannot be a coupon: ${REASONS[problem.code]}.`
  return problemError(
    { code: `coupon_native_${problem.code}` },
    message,
    MedusaError.Types.NOT_ALLOWED
  )
}
