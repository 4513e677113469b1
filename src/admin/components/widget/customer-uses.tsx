import { Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminRedemptionListResponse } from "../../../contracts/admin-responses"
import { formatDate } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { OrderLink } from "../redemptions/order-link"
import { CodeLink } from "./code-link"

/** The last uses of a customer, each with its order. */
export function CustomerUses({ page }: { page: AdminRedemptionListResponse }) {
  const { t, i18n } = useTranslation("coupons")
  const id = useId()
  const locale = toLocale(i18n.language)
  return (
    <div>
      <Text id={id} size="small" weight="plus" className="px-6 pt-4">
        {t("widgets.customer.uses", { count: page.count })}
      </Text>
      <ul aria-labelledby={id} className="divide-y">
        {page.redemptions.map((use) => (
          <li
            key={use.id}
            className="txt-compact-small grid grid-cols-2 items-center gap-x-4 gap-y-1 px-6 py-3 sm:grid-cols-4"
          >
            <CodeLink code={use.code} couponId={use.coupon_name === null ? null : use.coupon_id} />
            <OrderLink redemption={use} />
            <span className="text-ui-fg-subtle">
              {use.state === "reversed"
                ? t("redemptions.reversed")
                : formatDate(use.created_at, locale)}
            </span>
            <span className="tabular-nums sm:text-right">
              {use.discount_total &&
                use.currency_code &&
                t("widgets.with_tax", {
                  amount: formatMoney(use.discount_total, use.currency_code, locale),
                })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
