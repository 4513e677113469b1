import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Waterfall } from "../../../domain/discount/waterfall"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { waterfallBars } from "../../lib/test-cart/waterfall-bars"

type WaterfallPictureProps = {
  of: string
  waterfall: Waterfall
  currency: string
  /** The code of a coupon. */
  codeOf: (coupon_id: string) => string
  /** The coupon that is asked about. */
  asked: string
}

const COLOURS = {
  price: "bg-ui-tag-neutral-icon",
  promotions: "bg-ui-tag-purple-icon",
  asked: "bg-ui-tag-green-icon",
  other: "bg-ui-tag-blue-icon",
  final: "bg-ui-tag-neutral-icon",
}

/** From the price, step by step, to what is left of it, drawn to scale. */
export function WaterfallPicture({
  of,
  waterfall,
  currency,
  codeOf,
  asked,
}: WaterfallPictureProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const names = {
    price: t("test.waterfall.price"),
    final: t("test.waterfall.final"),
    promotions: t("test.waterfall.promotions"),
  }
  return (
    <ol aria-label={t("test.waterfall.of", { name: of })} className="flex w-full flex-col gap-y-1">
      {waterfallBars(waterfall).map((bar) => (
        <li
          key={bar.coupon_id ?? bar.kind}
          className="grid grid-cols-[minmax(4rem,2fr)_3fr_minmax(4rem,auto)] items-center gap-x-2"
        >
          <Text size="xsmall" leading="compact" className="truncate">
            {bar.kind === "coupon" ? codeOf(bar.coupon_id) : names[bar.kind]}
          </Text>
          <span aria-hidden className="bg-ui-bg-component h-2 rounded-sm">
            <span
              className={clx("block h-2 rounded-sm", COLOURS[colourOf(bar, asked)])}
              style={{ marginLeft: `${bar.from}%`, width: `${bar.to - bar.from}%` }}
            />
          </span>
          <Text size="xsmall" leading="compact" className="text-right tabular-nums">
            {t(bar.isOff ? "test.waterfall.off" : "test.waterfall.amount", {
              amount: formatMoney(bar.amount, currency, locale),
            })}
          </Text>
        </li>
      ))}
    </ol>
  )
}

function colourOf(bar: ReturnType<typeof waterfallBars>[number], asked: string) {
  if (bar.kind !== "coupon") {
    return bar.kind
  }
  return bar.coupon_id === asked ? "asked" : "other"
}
