import type { CartFacts, FactLine } from "../../../domain/eligibility/facts"
import type { ComputeContext, ContextItem, ContextShippingMethod } from "./compute-context"
import { voucherOf } from "../../../domain/voucher/voucher-line"
import { currencyDigits } from "./currency-digits"
import { toDecimal } from "./to-decimal"

/**
 * The compute context of core as the facts our engine decides on. Lines come oldest first: core does
 * not order them, and the odd cent may not move because the database found them in another order.
 */
export function cartFacts(context: ComputeContext, { by_staff = false } = {}): CartFacts {
  const { customer } = context
  return {
    currency_code: context.currency_code,
    currency_digits: currencyDigits(context.currency_code),
    region_id: context.region_id ?? context.region?.id ?? null,
    sales_channel_id: context.sales_channel_id ?? null,
    by_staff,
    customer: {
      id: customer?.id ?? null,
      has_account: customer?.has_account ?? false,
      email: context.email ?? null,
      group_ids: (customer?.groups ?? []).map(({ id }) => id),
    },
    lines: (context.items ?? []).map(factLine).sort(byAge),
    shipping_methods: (context.shipping_methods ?? []).map(shippingLine).sort(byAge),
    attributes: context,
  }
}

/** Ids of Medusa grow with time; those of described carts count. */
function byAge(a: FactLine, b: FactLine): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1)
}

function factLine(item: ContextItem): FactLine {
  return {
    id: item.id,
    product_id: item.product_id ?? null,
    quantity: toDecimal(item.quantity),
    subtotal: toDecimal(item.subtotal),
    original_total: toDecimal(item.original_total),
    is_discountable: item.is_discountable !== false,
    is_gift_card: item.is_giftcard === true || item.product?.is_giftcard === true,
    voucher_of: voucherOf(item),
    attributes: item,
  }
}

function shippingLine(method: ContextShippingMethod): FactLine {
  return {
    id: method.id,
    quantity: "1",
    subtotal: toDecimal(method.subtotal),
    original_total: toDecimal(method.original_total),
    is_discountable: true,
    is_gift_card: false,
    product_id: null,
    attributes: method,
  }
}
