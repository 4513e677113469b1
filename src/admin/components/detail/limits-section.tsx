import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { formatDateTime } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { CouponUses } from "../coupon/coupon-uses"
import { Section } from "../layout/section"
import { SectionRow } from "../layout/section-row"
import { BudgetsRow } from "./budgets-row"
import { CampaignRow } from "./campaign-row"
import { editLink } from "./edit-link"
import { describeHours } from "../../lib/coupon/describe-hours"

/** How often, from when until when, and how it behaves. */
export function LimitsSection({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const { starts_at, ends_at, time_zone, hours, terms, campaign } = coupon
  const locale = toLocale(i18n.language)
  const date = (iso: string) => formatDateTime(iso, locale, time_zone)
  const yesOrNo = (value: boolean) => (value ? t("general.yes") : t("general.no"))
  return (
    <Section
      title={t("detail.limits")}
      edit={editLink(coupon, "edit-limits", t("detail.edit_limits"))}
    >
      <SectionRow title={t("detail.total")}>
        <CouponUses coupon={coupon} />
      </SectionRow>
      <SectionRow title={t("detail.per_customer")}>
        {terms.per_customer_limit ?? t("columns.unlimited")}
      </SectionRow>
      {coupon.budgets.length > 0 && <BudgetsRow coupon={coupon} />}
      <SectionRow title={t("detail.start")}>
        {starts_at ? date(starts_at) : t("columns.at_once")}
      </SectionRow>
      <SectionRow title={t("detail.end")}>
        {ends_at ? date(ends_at) : t("columns.no_expiry")}
      </SectionRow>
      {hours.length > 0 && (
        <SectionRow title={t("detail.hours")}>
          {[...describeHours(hours, { t, locale }), `(${time_zone})`].join("\n")}
        </SectionRow>
      )}
      {campaign && <CampaignRow campaign={campaign} time_zone={time_zone} />}
      {!coupon.is_automatic && (
        <>
          <SectionRow title={t("detail.staff_only")}>{yesOrNo(coupon.is_staff_only)}</SectionRow>
          <SectionRow title={t("detail.public")}>{yesOrNo(coupon.is_public)}</SectionRow>
          <SectionRow title={t("detail.discreet")}>{yesOrNo(coupon.is_discreet)}</SectionRow>
        </>
      )}
      <SectionRow title={t("detail.returns")}>{yesOrNo(terms.returns_use_on_cancel)}</SectionRow>
    </Section>
  )
}
