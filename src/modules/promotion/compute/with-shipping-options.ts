import { findShippingOptionTypes } from "../../coupon/operations/facts/find-shipping-option-types"
import type { Sql } from "../../coupon/sql/sql"
import type { ContextShippingMethod } from "./compute-context"

/** Shipping methods with the types of their options: core leaves these out of an order just made. */
export async function withShippingOptions(
  sql: Sql,
  methods: ContextShippingMethod[]
): Promise<ContextShippingMethod[]> {
  const missing = methods
    .filter(({ shipping_option }) => !shipping_option)
    .map(({ shipping_option_id }) => shipping_option_id)
    .filter((id) => typeof id === "string")
  if (!missing.length) {
    return methods
  }
  const types = await findShippingOptionTypes(sql, [...new Set(missing)])
  return methods.map((method) => ({
    ...method,
    shipping_option: method.shipping_option ?? {
      shipping_option_type_id: types.get(String(method.shipping_option_id)),
    },
  }))
}
