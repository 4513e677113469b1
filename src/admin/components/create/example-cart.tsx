import { Badge, Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useHasProducts } from "../../lib/api/has-products"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { exampleCart } from "../../lib/example-cart/example-cart"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { factsOfForm } from "../../lib/summary/coupon-facts"
import { useFormCurrencies } from "../coupon-form/discount/currencies-context"
import { ExampleRow } from "./example-row"
import { NoItemsNote } from "./no-items-note"

/** A cart without and with the coupon that is being typed; of an item that it puts in there is no more to show. */
export function ExampleCart() {
  const kind = useWatch<CouponFormValues, "discount.kind">({ name: "discount.kind" })
  return kind === "product" ? null : <PricedCart />
}

function PricedCart() {
  const { t, i18n } = useTranslation("coupons")
  const id = useId()
  const values = useWatch<CouponFormValues>() as CouponFormValues
  const facts = factsOfForm(values)
  const hasItems = useHasProducts(facts.targets) !== false
  const cart = exampleCart(values, useFormCurrencies(), hasItems)
  const money = (amount: string) => formatMoney(amount, cart.currency, toLocale(i18n.language))
  const hasShipping = cart.lines.some(({ is_shipping }) => is_shipping)
  const isPartly = cart.lines.some(({ fits }) => !fits)
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-3">
      <div>
        <Heading id={id} level="h2">
          {t("example.title")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(hasShipping ? "example.text_shipping" : "example.text")}
        </Text>
      </div>
      <div role="status" className="empty:hidden">
        {!hasItems && <NoItemsNote facts={facts} />}
      </div>
      <dl className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
        {cart.lines.map(({ quantity, amount, fits, is_shipping }, index) => (
          <ExampleRow
            key={index}
            title={
              <span className="flex flex-wrap items-center gap-x-2">
                {is_shipping
                  ? t("example.shipping")
                  : t("example.item", { quantity, number: index + 1 })}
                {isPartly && fits && (
                  <Badge size="2xsmall" color="green">
                    {t("example.fits")}
                  </Badge>
                )}
              </span>
            }
            amount={money(amount)}
          />
        ))}
        <ExampleRow title={t("example.without")} amount={money(cart.without)} />
        <ExampleRow
          title={
            cart.tier
              ? t("example.tier", { number: cart.tier.number, total: cart.tier.count })
              : t("example.discount")
          }
          amount={cart.discount === null ? "–" : money(`-${cart.discount}`)}
        />
        <ExampleRow title={t("example.with")} amount={money(cart.with)} isTotal />
      </dl>
    </section>
  )
}
