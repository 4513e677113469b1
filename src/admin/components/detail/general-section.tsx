import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { formatDateTime } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { factsOfCoupon } from "../../lib/summary/coupon-facts"
import { AutomaticBadge } from "../coupon/automatic-badge"
import { CodeBadge } from "../coupon/code-badge"
import { CouponSummary } from "../coupon/coupon-summary"
import { CouponStatusBadge } from "../coupon/status-badge"
import { SectionRow } from "../layout/section-row"
import { NameChips } from "../list/name-chips"
import { CouponActionMenu } from "../coupon/coupon-action-menu"
import { NextStepText } from "./next-step-text"

/** What the coupon is called, in which state it is, and what comes next. */
export function GeneralSection({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const created = formatDateTime(coupon.created_at, locale)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0">
          <Heading className="break-words">{coupon.name}</Heading>
          <Text as="div" size="small" className="text-ui-fg-subtle">
            <NextStepText coupon={coupon} />
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <CouponStatusBadge status={coupon.status} />
          <CouponActionMenu coupon={coupon} />
        </div>
      </div>
      <div className="px-6 py-4">
        <CouponSummary facts={factsOfCoupon(coupon)} />
      </div>
      {coupon.is_automatic ? (
        <>
          <SectionRow title={t("detail.code")}>
            <AutomaticBadge />
          </SectionRow>
          <SectionRow title={t("detail.shown_as")}>{coupon.code}</SectionRow>
        </>
      ) : (
        <SectionRow title={t("detail.code")}>
          <CodeBadge code={coupon.code} />
        </SectionRow>
      )}
      <SectionRow title={t("detail.description")}>{coupon.description ?? "–"}</SectionRow>
      <SectionRow title={t("detail.comment")}>{coupon.comment ?? "–"}</SectionRow>
      {coupon.tags.length > 0 && (
        <SectionRow title={t("detail.tags")}>
          <NameChips names={coupon.tags} />
        </SectionRow>
      )}
      {coupon.priority !== 0 && (
        <SectionRow title={t("detail.priority")}>
          {coupon.priority.toLocaleString(locale)}
        </SectionRow>
      )}
      {Object.keys(coupon.translations).length > 0 && (
        <SectionRow title={t("detail.translations")}>
          {Object.entries(coupon.translations)
            .map(([language, texts]) => [`${language}:`, texts.name, texts.description])
            .map((parts) => parts.filter(Boolean).join(" "))
            .join("\n")}
        </SectionRow>
      )}
      <SectionRow title={t("detail.created")}>
        {[created, coupon.created_by && t("list.by", { name: coupon.created_by.name })]
          .filter(Boolean)
          .join(" ")}
      </SectionRow>
      {coupon.status !== "deleted" && (
        <SectionRow title={t("detail.promotion")}>
          <Link
            to={`/promotions/${coupon.promotion_id}`}
            className="text-ui-tag-blue-text hover:underline"
          >
            {t("detail.open_promotion")}
          </Link>
        </SectionRow>
      )}
    </Container>
  )
}
