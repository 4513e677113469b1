import { SquareTwoStack } from "@medusajs/icons"
import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCouponActions } from "../coupon/use-coupon-actions"
import { useEditedCoupon } from "../form/edited-coupon-context"

/** Where something is locked: why, and the way round it. */
export function DuplicateInstead({ fields }: { fields: readonly string[] }) {
  const { t } = useTranslation("coupons")
  const coupon = useEditedCoupon()
  const { duplicate } = useCouponActions()
  const isConcerned = coupon?.locked_fields.some((locked) =>
    fields.some((field) => field === locked || locked.startsWith(`${field}.`))
  )
  if (!coupon || !isConcerned) {
    return null
  }
  return (
    <Alert variant="info">
      <div className="flex flex-col items-start gap-y-2">
        {coupon.used ? t("detail.partly_locked", { count: coupon.used }) : t("form.locked_unused")}
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => void duplicate(coupon)}
        >
          <SquareTwoStack />
          {t("actions.duplicate_instead")}
        </Button>
      </div>
    </Alert>
  )
}
