import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { allows, companionOf } from "../../../domain/terms/companions"
import { CombiningMatrix } from "../coupon/combining-matrix"
import { Section } from "../layout/section"
import { editLink } from "./edit-link"

/** With what it may be on one order, seen from both sides. */
export function CombiningSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  return (
    <Section
      title={t("form.combining.title")}
      edit={editLink(coupon, "edit-limits", t("detail.edit_combining"))}
    >
      <CombiningMatrix
        coupon={{ id: coupon.id, as: companionOf(coupon.terms) }}
        allows={(companion) => <Allows isAllowed={allows(coupon.terms, companion)} />}
      />
    </Section>
  )
}

function Allows({ isAllowed }: { isAllowed: boolean }) {
  const { t } = useTranslation("coupons")
  return (
    <span className="flex items-center gap-x-2">
      {isAllowed ? (
        <CheckCircleSolid className="text-ui-tag-green-icon" />
      ) : (
        <XCircleSolid className="text-ui-tag-red-icon" />
      )}
      {isAllowed ? t("general.yes") : t("general.no")}
    </span>
  )
}
