import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useNames } from "../../lib/api/coupon-names"
import { Section } from "../layout/section"
import { SectionRow } from "../layout/section-row"
import { editLink } from "./edit-link"
import { GroupList } from "./group-list"
import { LockHint } from "./lock-hint"

/** Who may use it, and where. */
export function AudienceSection({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const { audience, region_ids, sales_channel_ids } = coupon.terms
  const regions = useNames("regions", region_ids)
  const channels = useNames("channels", sales_channel_ids)
  const isOpen = audience.customers === "everyone" && !audience.group_ids.length
  return (
    <Section
      title={t("detail.audience")}
      edit={editLink(coupon, "edit-audience", t("detail.edit_audience"))}
    >
      <LockHint coupon={coupon} field="audience" />
      {isOpen && <SectionRow title={t("detail.available_to")}>{t("audience.everyone")}</SectionRow>}
      {audience.customers === "named" && (
        <SectionRow title={t("detail.available_to")}>
          {t("audience.named", { count: coupon.named_customers_count })}
        </SectionRow>
      )}
      {audience.group_ids.length > 0 && (
        <SectionRow title={t("detail.groups")}>
          <GroupList ids={audience.group_ids} />
        </SectionRow>
      )}
      <SectionRow title={t("detail.history")}>{t(`detail.history_${audience.history}`)}</SectionRow>
      <SectionRow title={t("detail.regions")}>
        {regions.join("\n") || t("detail.all_regions")}
      </SectionRow>
      <SectionRow title={t("detail.channels")}>
        {channels.join("\n") || t("detail.all_channels")}
      </SectionRow>
    </Section>
  )
}
