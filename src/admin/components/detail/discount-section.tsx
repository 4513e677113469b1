import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useCouponNames } from "../../lib/api/coupon-names"
import { describeAmounts, describeChangedMinimumTotal } from "../../lib/change/describe-terms"
import { describeDiscount } from "../../lib/coupon/describe-discount"
import { describeVoucher } from "../../lib/coupon/describe-voucher"
import { kindOf } from "../../lib/coupon-form/kinds"
import { describeRule } from "../../lib/coupon/describe-rule"
import { formatAnd } from "../../lib/format/list"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { factsOfCoupon } from "../../lib/summary/coupon-facts"
import { describeScope } from "../../lib/summary/describe-scope"
import { Section } from "../layout/section"
import { SectionRow } from "../layout/section-row"
import { editLink } from "./edit-link"
import { LockHint } from "./lock-hint"
import { TiersList } from "./tiers-list"

/** What it takes off, from what, and what the cart has to be worth. */
export function DiscountSection({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const facts = factsOfCoupon(coupon)
  const context = { t, locale, namesOf: useCouponNames(facts) }
  const { discount, tiers, voucher, maximum_discount, minimum_spend, minimum_total, conditions } =
    coupon.terms
  const hasAmount = [discount, ...(tiers?.steps ?? []).map((step) => step.discount)].some(
    ({ type }) => type === "fixed"
  )
  const minimum = () => {
    if (!minimum_spend) {
      return t("detail.no_minimum")
    }
    const amounts = formatAnd(
      minimum_spend.amounts.map(({ amount, currency_code }) =>
        formatMoney(amount, currency_code, locale)
      ),
      locale
    )
    return minimum_spend.with_tax
      ? t("detail.minimum_with_tax", { amounts })
      : t("detail.minimum_without_tax", { amounts })
  }
  return (
    <Section
      title={t("detail.discount")}
      edit={editLink(coupon, "edit-discount", t("detail.edit_discount"))}
    >
      <LockHint coupon={coupon} field="discount" />
      <SectionRow title={t("form.kinds.title")}>
        {t(`form.kinds.${kindOf(coupon.terms)}`)}
      </SectionRow>
      {voucher ? (
        <SectionRow title={t("form.voucher.item")}>{describeVoucher(voucher, context)}</SectionRow>
      ) : tiers ? (
        <SectionRow title={t("detail.tiers")}>
          <TiersList tiers={tiers} />
        </SectionRow>
      ) : (
        <SectionRow title={t("detail.amount")}>{describeDiscount(discount, locale)}</SectionRow>
      )}
      {hasAmount && (
        <SectionRow title={t("detail.tax")}>
          {discount.is_tax_inclusive ? t("detail.tax_inclusive") : t("detail.tax_exclusive")}
        </SectionRow>
      )}
      {!voucher && (
        <SectionRow title={t("detail.applies_to")}>
          <span className="inline-block first-letter:uppercase">
            {describeScope(facts, context)}
          </span>
        </SectionRow>
      )}
      {maximum_discount && (
        <SectionRow title={t("detail.maximum")}>
          {describeAmounts(maximum_discount.amounts, locale)}
        </SectionRow>
      )}
      {!tiers && <SectionRow title={t("detail.minimum")}>{minimum()}</SectionRow>}
      {minimum_total && (
        <SectionRow title={t("detail.minimum_total")}>
          {describeChangedMinimumTotal(minimum_total, { t, locale })}
        </SectionRow>
      )}
      {conditions.length > 0 && (
        <SectionRow title={t("detail.conditions")}>
          {conditions.map((rule) => describeRule(rule, context)).join("\n")}
        </SectionRow>
      )}
    </Section>
  )
}
