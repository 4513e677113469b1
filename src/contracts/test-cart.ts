import { z } from "@medusajs/framework/zod"
import { DecimalInput } from "./decimal"
import { plainText } from "./plain-text"
import type { OrderBasis } from "../domain/explain/order-basis"
import type { PersonTrace } from "../domain/explain/person-trace"
import type { Trace } from "../domain/explain/trace"

const ref = plainText(200).min(1)
const price = DecimalInput.refine((price) => !price.startsWith("-"), "A price cannot be negative.")

/**
 * Body of `POST /admin/coupons/test-cart`: a real cart by `cart_id`, an order as
 * it was placed by `order_id`, a cart described by its items and its shipping, or a person alone
 * by `customer_id`; nothing is written.
 */
export const TestCart = z.strictObject({
  coupon_ids: z.array(ref).min(1).max(20),
  /** Behind the coupons that are on the cart or the order already, as if their codes were entered now. */
  with_entered: z.boolean().default(false),
  cart_id: ref.optional(),
  order_id: ref.optional(),
  customer_id: ref.optional(),
  cart: z
    .strictObject({
      currency_code: z.string().length(3).toLowerCase(),
      region_id: ref.optional(),
      sales_channel_id: ref.optional(),
      customer_id: ref.optional(),
      email: z.email().optional(),
      items: z
        .array(
          z.strictObject({
            variant_id: ref,
            quantity: z.number().int().min(1).max(100_000),
            unit_price: price.optional(),
          })
        )
        .min(1)
        .max(200),
      shipping_methods: z
        .array(
          z.strictObject({
            shipping_option_id: ref.optional(),
            name: plainText(200).optional(),
            amount: price,
          })
        )
        .max(20)
        .optional(),
    })
    .optional(),
})
export type TestCart = z.infer<typeof TestCart>

export type TestCartResponse = {
  /** Of a cart or an order. */
  trace?: Trace
  /** Which order the trace is of, and what in it is as of now. */
  order?: OrderBasis
  /** Of a person of whom no cart is known. */
  person?: { customer_id: string; coupons: PersonTrace[] }
}
