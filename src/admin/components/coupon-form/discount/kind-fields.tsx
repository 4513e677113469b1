import { useWatch } from "react-hook-form"
import type { ComponentType } from "react"
import type { Kind } from "../../../lib/coupon-form/kinds"
import { takesAmounts } from "../../../lib/coupon-form/tiers"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { AmountField } from "./amount-field"
import { FurtherAmounts } from "./further-amounts"
import { ScopeField } from "./scope-field"
import { ShippingField } from "./shipping-field"
import { SharingFields } from "./sharing-fields"
import { TargetsFields } from "./targets-fields"
import { TaxField } from "./tax-field"
import { TiersFields } from "./tiers-fields"
import { ItemFields } from "./item-fields"

/** What each type of coupon asks. */
export const FIELDS_OF_KIND: Record<Kind, ComponentType> = {
  discount: DiscountFields,
  tiers: TieredFields,
  voucher: VoucherFields,
  shipping: ShippingFields,
  product: ItemFields,
}

function DiscountFields() {
  return (
    <>
      <AmountField />
      <FurtherAmounts />
      <TaxOfAmounts />
      <ItemsFields />
    </>
  )
}

function TieredFields() {
  return (
    <>
      <TiersFields />
      <TaxOfAmounts />
      <ItemsFields withShipping />
    </>
  )
}

function VoucherFields() {
  return (
    <>
      <AmountField isMoney />
      <FurtherAmounts />
      <TaxField />
    </>
  )
}

function ShippingFields() {
  return (
    <>
      <AmountField />
      <FurtherAmounts />
      <TaxOfAmounts />
      <ShippingField />
    </>
  )
}

function TaxOfAmounts() {
  return useTakesAmounts() ? <TaxField /> : null
}

/** From which items, or from which shipping, it takes something off. */
function ItemsFields({ withShipping = false }: { withShipping?: boolean }) {
  const scope = useWatch<CouponFormValues, "discount.scope">({ name: "discount.scope" })
  const of = useTakesAmounts() ? "amount" : "percentage"
  return (
    <>
      <ScopeField withShipping={withShipping} />
      {(scope === "items" || scope === "one_item") && (
        <TargetsFields isOneItem={scope === "one_item"} />
      )}
      {scope === "shipping" && <ShippingField />}
      {scope === "items" && <SharingFields of={of} />}
    </>
  )
}

function useTakesAmounts(): boolean {
  const [discount, tiers] = useWatch<CouponFormValues, ["discount", "tiers"]>({
    name: ["discount", "tiers"],
  })
  return takesAmounts({ discount, tiers })
}
