import { toast } from "@medusajs/ui"
import { useState } from "react"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useCreateCoupon } from "../../lib/api/coupons"
import { placeProblem } from "../../lib/coupon-form/place-problem"
import { toCreateRequest } from "../../lib/coupon-form/to-request"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { readPeople } from "../../lib/import/people"
import { useImport } from "../../lib/import/use-import"
import { SAVED } from "../modal/leave-guard"
import type { useSteps } from "./use-steps"

const DONE = { active: "form.created", draft: "form.created_draft" } as const

/** Makes the coupon, and then fills its list where that takes more than one request. */
export function useMakeCoupon(
  form: UseFormReturn<CouponFormValues>,
  { showField, showFirstWrong }: Pick<ReturnType<typeof useSteps>, "showField" | "showFirstWrong">
) {
  const { t } = useTranslation("coupons")
  const navigate = useNavigate()
  const create = useCreateCoupon()
  const filling = useImport()
  const [made, setMade] = useState<AdminCoupon | null>(null)

  const submitAs = (publication: "active" | "draft") =>
    form.handleSubmit((values) => {
      const body = toCreateRequest(values, publication)
      const isFilledLater = body.audience?.customers === "named" && !body.named_customers
      create.mutate(body, {
        onSuccess: ({ coupon }) => {
          if (isFilledLater) {
            setMade(coupon)
            void filling.start(coupon.id, readPeople(values.audience))
          } else {
            toast.success(t(DONE[publication], { code: coupon.code }))
            void navigate(`/coupons/${coupon.id}`, { replace: true, state: SAVED })
          }
        },
        onError: (error) => {
          const field = placeProblem(t, form, error)
          if (field) {
            create.reset()
            showField(field)
          }
        },
      })
    }, showFirstWrong)

  return { submitAs, error: create.error, isPending: create.isPending, made, filling }
}
