import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
  QueryContext,
} from "@medusajs/framework/utils"
import type { ComputeContext, ContextItem } from "../modules/promotion/compute/compute-context"
import { toDecimal } from "../modules/promotion/compute/to-decimal"
import { withShippingOptions } from "../modules/promotion/compute/with-shipping-options"
import { COUPON_MODULE } from "../modules/coupon"
import type { CouponModuleService } from "../modules/coupon/service"
import { problemError } from "../modules/coupon/problem-error"

export type DescribedItem = {
  /** None: an item of a draft order that is no product, at a price of its own. */
  variant_id?: string | null
  title?: string | null
  quantity: number
  unit_price?: BigNumberInput | null
  metadata?: Record<string, unknown> | null
}

export type DescribedShipping = {
  shipping_option_id?: string | null
  name?: string | null
  amount: BigNumberInput
}

export type DescribedCart = {
  currency_code: string
  region_id?: string | null
  sales_channel_id?: string | null
  customer_id?: string | null
  email?: string | null
  items: DescribedItem[]
  shipping_methods?: DescribedShipping[]
}

type Variant = {
  id: string
  title: string | null
  sku: string | null
  product: { id?: string; [column: string]: unknown }
  calculated_price?: { calculated_amount: number | null }
}

/**
 * A cart described by its items and its shipping, at the prices given or the variants' own, as core would compute it
 * before there are taxes: amounts with tax equal those without.
 * @throws MedusaError invalid_data for a variant that is not there or has no price, not_found for a customer
 */
export async function describedCart(
  scope: MedusaContainer,
  { items, customer_id, shipping_methods = [], ...place }: DescribedCart
): Promise<ComputeContext> {
  const customer = customer_id ? await findCustomer(scope, customer_id) : null
  const context = {
    currency_code: place.currency_code,
    region_id: place.region_id ?? undefined,
    customer: customer ? { id: customer.id, groups: customer.groups } : undefined,
  }
  const quantities = [...new Set(items.map(({ quantity }) => quantity))]
  const priced = new Map(
    await Promise.all(
      quantities.map(async (quantity) => {
        const same = items.filter((item) => item.quantity === quantity)
        return [quantity, await findVariants(scope, same, { ...context, quantity })] as const
      })
    )
  )
  return {
    ...place,
    customer,
    items: items.map((item, index) =>
      contextItem(`line_${index + 1}`, item, priced.get(item.quantity)?.get(item.variant_id ?? ""))
    ),
    shipping_methods: await describedShipping(scope, shipping_methods),
  }
}

function describedShipping(scope: MedusaContainer, methods: DescribedShipping[]) {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const described = methods.map(({ amount, ...method }, index) => ({
    ...method,
    id: `shipping_${index + 1}`,
    subtotal: amount,
    original_total: amount,
  }))
  return service.directly((sql) => withShippingOptions(sql, described))
}

function contextItem(id: string, item: DescribedItem, variant: Variant | undefined): ContextItem {
  const price = item.unit_price ?? variant?.calculated_price?.calculated_amount ?? null
  if (price === null || (item.variant_id && !variant)) {
    throw problemError({ code: "coupon_test_cart_item" }, problemOf(item, variant))
  }
  const subtotal = toDecimal(MathBN.mult(price, item.quantity))
  return {
    id,
    quantity: item.quantity,
    unit_price: price,
    subtotal,
    original_total: subtotal,
    is_discountable: variant?.product.discountable !== false,
    is_giftcard: variant?.product.is_giftcard === true,
    title: item.title ?? variant?.product.title,
    metadata: item.metadata,
    variant_id: variant?.id,
    variant_title: variant?.title,
    variant_sku: variant?.sku,
    product_id: variant?.product.id,
    variant,
    product: variant?.product,
  }
}

function problemOf({ variant_id, title }: DescribedItem, variant: Variant | undefined): string {
  if (!variant_id) {
    return `The item ${title ?? ""} has no variant; give a unit_price.`
  }
  return variant
    ? `The variant ${variant_id} has no price in this currency; give a unit_price.`
    : `There is no variant ${variant_id} in this store.`
}

async function findVariants(
  scope: MedusaContainer,
  items: DescribedItem[],
  priceContext: Record<string, unknown>
): Promise<Map<string, Variant>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["*", "product.*", "product.categories.id", "product.tags.id", "calculated_price.*"],
    filters: { id: items.flatMap(({ variant_id }) => variant_id ?? []) },
    context: { calculated_price: QueryContext(priceContext) },
  })
  return new Map((data as unknown as Variant[]).map((variant) => [variant.id, variant]))
}

async function findCustomer(
  scope: MedusaContainer,
  id: string
): Promise<NonNullable<ComputeContext["customer"]>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id", "email", "has_account", "groups.id"],
    filters: { id },
  })
  if (!data[0]) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Customer with id: ${id} was not found`)
  }
  return data[0] as unknown as NonNullable<ComputeContext["customer"]>
}
