import { ArrowUturnLeft } from "@medusajs/icons"
import { Alert, Button, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useCouponActions } from "../coupon/use-coupon-actions"
import { CloseFooter } from "../modal/close-footer"

/** In the place of the form of a coupon in the bin: where it is, and the way back. */
export function BinnedNotice({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const { restore } = useCouponActions()
  const { code } = coupon
  return (
    <>
      <Drawer.Body className="flex-1">
        <Alert variant="warning">
          <div className="flex flex-col items-start gap-y-2">
            <p className="txt-compact-small-plus">{t("form.binned_title", { code })}</p>
            <p>{t("form.binned_text")}</p>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => void restore(coupon)}
            >
              <ArrowUturnLeft />
              {t("actions.restore")}
            </Button>
          </div>
        </Alert>
      </Drawer.Body>
      <CloseFooter label={t("general.close")} />
    </>
  )
}
