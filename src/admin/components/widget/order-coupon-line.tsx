import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminRedemption } from "../../../contracts/admin-responses"
import { refusalMessage } from "../../../domain/refusal/message"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import type { OrderCoupon } from "../../lib/order-coupons/order-coupons"
import { CodeLink } from "./code-link"

const COLOR = {
  bound: "green",
  redeemed: "green",
  applied: "green",
  reserved: "orange",
  waiting: "orange",
  refused: "red",
  removed: "grey",
  reversed: "grey",
} as const

type OrderCouponLineProps = {
  coupon: OrderCoupon
  onGiveBack: (redemption: AdminRedemption) => void
}

/** A code on an order, what became of it, and the way to give its use back. */
export function OrderCouponLine({ coupon, onGiveBack }: OrderCouponLineProps) {
  const { t, i18n } = useTranslation("coupons")
  const { code, state, discount_total, currency_code, refusals, reason, redemption } = coupon
  const locale = toLocale(i18n.language)
  const notes = [
    ...refusals.map((refusal) => refusalMessage(refusal, locale)),
    ...(reason ? [reason] : []),
  ]
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <CodeLink code={code} couponId={coupon.coupon_id} />
        <div className="flex items-center gap-x-3">
          {discount_total && discount_total !== "0" && currency_code && (
            <Text size="small" leading="compact" className="tabular-nums">
              {t("widgets.with_tax", {
                amount: formatMoney(`-${discount_total}`, currency_code, locale),
              })}
            </Text>
          )}
          <StatusBadge color={COLOR[state]}>{t(`widgets.order.${state}`)}</StatusBadge>
        </div>
      </div>
      {notes.map((note) => (
        <Text key={note} size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {note}
        </Text>
      ))}
      {redemption?.state === "bound" && (
        <Button
          type="button"
          size="small"
          variant="transparent"
          className="-ml-2 self-start"
          aria-label={t("widgets.order.give_back_of", { code })}
          onClick={() => onGiveBack(redemption)}
        >
          {t("redemptions.give_back")}
        </Button>
      )}
    </li>
  )
}
