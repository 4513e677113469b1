import { useQueryClient } from "@tanstack/react-query"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { codeAvailability } from "../../lib/api/codes"
import type { CouponFormValues } from "../../lib/coupon-form/values"

/** Whether the code can still be had, asked where it is typed: at the end of the steps one is elsewhere. */
export function useFreeCode(form: UseFormReturn<CouponFormValues>): () => Promise<boolean> {
  const { t } = useTranslation("coupons")
  const client = useQueryClient()
  return async () => {
    if (form.getValues("way") === "automatic") {
      return true
    }
    const answer = await client
      .fetchQuery(codeAvailability(form.getValues("code").trim()))
      // Where it cannot be asked now, it is when the coupon is made.
      .catch(() => ({ available: true }))
    if (!answer.available) {
      form.setError("code", { type: "server", message: t("problems.coupon_code_taken") })
    }
    return answer.available
  }
}
