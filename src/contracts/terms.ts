import { z } from "@medusajs/framework/zod"
import { COMPANIONS } from "../domain/terms/companions"
import { MAX_TIERS } from "../domain/terms/check-tiers"
import { CurrencyInput } from "./currency"
import { DecimalInput } from "./decimal"
import { plainText } from "./plain-text"

const MAX_VALUES = 1000
const id = plainText(200).min(1)
const ids = z.array(id).max(MAX_VALUES)
const count = z.number().int().min(1).max(2_000_000_000)

export const TARGET_ATTRIBUTES = [
  "items.product.id",
  "items.variant_id",
  "items.product.categories.id",
  "items.product.collection_id",
  "items.product.tags.id",
  "items.product.type_id",
] as const

export const AttributeRuleInput = z.strictObject({
  attribute: plainText(200).min(1),
  operator: z.enum(["eq", "ne", "in", "gt", "gte", "lt", "lte"]).default("in"),
  values: z.array(plainText(500).min(1)).min(1).max(MAX_VALUES),
})

const percentageOff = z.strictObject({ type: z.literal("percentage"), value: DecimalInput })

const amounts = z
  .array(z.strictObject({ currency_code: CurrencyInput, amount: DecimalInput }))
  .min(1)
  .max(200)

/** Of tiers the lowest is what the discount says; both may be given, as the answer has them. */
export const DiscountInput = z.strictObject({
  type: z.enum(["percentage", "fixed"]),
  value: DecimalInput,
  currency_code: CurrencyInput.nullish(),
  /** What a fixed amount is in further currencies. */
  amounts: amounts.nullish(),
  is_tax_inclusive: z.boolean().optional(),
  target: z.enum(["order", "items", "shipping_methods"]).default("order"),
  /** Default: shared out over what it applies to. */
  allocation: z.enum(["across", "each", "once"]).nullish(),
  max_quantity: count.nullish(),
})

export const MinimumSpendInput = z.strictObject({
  amounts,
  with_tax: z.boolean().default(false),
})

export const TiersInput = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        from: amounts,
        discount: z.discriminatedUnion("type", [
          percentageOff,
          z.strictObject({ type: z.literal("fixed"), amounts }),
        ]),
      })
    )
    .min(1)
    .max(MAX_TIERS),
  with_tax: z.boolean().default(false),
})

/** The discount is the item's price then, and need not be given; where it is, it may say nothing else. */
export const VoucherInput = z.strictObject({
  variant_id: id,
  quantity: count.default(1),
  grant: z
    .strictObject({ unit: plainText(100).min(1), quantity: count })
    .nullable()
    .default(null),
})

export const AudienceInput = z.strictObject({
  customers: z.enum(["everyone", "named"]).default("everyone"),
  group_ids: ids.default([]),
  history: z.enum(["any", "new", "existing"]).default("any"),
})

/** The fields that decide what a coupon gives and to whom; see `Terms` in the domain. */
export const termsFields = {
  discount: DiscountInput,
  targets: z.array(AttributeRuleInput).max(20),
  voucher: VoucherInput.nullable(),
  audience: AudienceInput,
  region_ids: ids,
  sales_channel_ids: ids,
  minimum_spend: MinimumSpendInput.nullable(),
  tiers: TiersInput.nullable(),
  maximum_discount: z.strictObject({ amounts }).nullable(),
  minimum_total: MinimumSpendInput.nullable(),
  combines_with: z.array(z.enum(COMPANIONS)).max(COMPANIONS.length).nullable(),
  per_customer_limit: count.nullable(),
  conditions: z.array(AttributeRuleInput).max(20),
  returns_use_on_cancel: z.boolean(),
}

export const TermsPatch = z.strictObject(termsFields).partial()
export type TermsPatch = z.infer<typeof TermsPatch>
