import { useTranslation } from "react-i18next"
import { describeCampaignEnd, describeCampaignStart } from "../../../lib/coupon/describe-campaign"
import { toLocale } from "../../../lib/format/locale"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { FormSection } from "../../form/form-section"
import { DateField } from "./date-field"
import { ZoneField } from "./zone-field"

/** From when until when. */
export function ValiditySection() {
  const { t, i18n } = useTranslation("coupons")
  const coupon = useEditedCoupon()
  const context = { t, locale: toLocale(i18n.language) }
  const start = coupon ? describeCampaignStart(coupon, context) : ""
  const end = coupon ? describeCampaignEnd(coupon, context) : ""
  return (
    <FormSection title={t("form.validity.title")}>
      <div className="flex flex-col gap-4 sm:flex-row">
        <DateField
          name="validity.starts_at"
          label={t("form.validity.start")}
          hint={`${t("form.validity.start_hint")} ${start}`.trim()}
          defaultTime="00:00"
        />
        <DateField
          name="validity.ends_at"
          label={t("form.validity.end")}
          hint={`${t("form.validity.end_hint")} ${end}`.trim()}
          defaultTime="23:59"
        />
      </div>
      <ZoneField />
    </FormSection>
  )
}
