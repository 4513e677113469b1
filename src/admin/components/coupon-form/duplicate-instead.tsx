import { SquareTwoStack } from "@medusajs/icons"
import { Alert, Button, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useFormState } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCouponActions } from "../coupon/use-coupon-actions"
import { useEditedCoupon } from "../form/edited-coupon-context"

/** Where something is locked: why, and the way round it. */
export function DuplicateInstead({ fields }: { fields: readonly string[] }) {
  const { t } = useTranslation("coupons")
  const coupon = useEditedCoupon()
  const { duplicate } = useCouponActions()
  const { isDirty } = useFormState()
  const prompt = usePrompt()
  const [isDuplicating, setDuplicating] = useState(false)
  const isConcerned = coupon?.locked_fields.some((locked) =>
    fields.some((field) => field === locked || locked.startsWith(`${field}.`))
  )
  if (!coupon || !isConcerned) {
    return null
  }
  const { code } = coupon
  const askFirst = () =>
    prompt({
      title: t("actions.duplicate_title", { code }),
      description: t("actions.duplicate_text"),
      confirmText: t("actions.duplicate"),
      cancelText: t("general.cancel"),
      variant: "confirmation",
    })
  const duplicateInstead = async () => {
    if (!isDirty || (await askFirst())) {
      setDuplicating(true)
      await duplicate(coupon)
      setDuplicating(false)
    }
  }
  return (
    <Alert variant="info">
      <div className="flex flex-col items-start gap-y-2">
        {coupon.used ? t("detail.partly_locked", { count: coupon.used }) : t("form.locked_unused")}
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={isDuplicating}
          onClick={() => void duplicateInstead()}
        >
          <SquareTwoStack />
          {t("actions.duplicate_instead")}
        </Button>
      </div>
    </Alert>
  )
}
