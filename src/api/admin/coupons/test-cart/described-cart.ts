import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
  QueryContext,
} from "@medusajs/framework/utils"
import type { TestCart } from "../../../../contracts/test-cart"
import type {
  ComputeContext,
  ContextItem,
} from "../../../../modules/promotion/compute/compute-context"
import { toDecimal } from "../../../../modules/promotion/compute/to-decimal"
import type { CartToTest } from "./real-cart"

type Described = NonNullable<TestCart["cart"]>
type Variant = {
  id: string
  title: string | null
  sku: string | null
  product: Record<string, unknown>
  calculated_price?: { calculated_amount: number | null }
}

/**
 * A cart described by its items, at the prices given or the variants' own.
 * Taxes are not known without an address: amounts with tax equal those without.
 */
export async function describedCart(
  scope: MedusaContainer,
  described: Described | undefined
): Promise<CartToTest> {
  if (!described) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Give a cart_id, or describe a cart by its items.",
      "coupon_test_cart_missing"
    )
  }
  const { items, customer_id, ...place } = described
  const variants = await findVariants(scope, described)
  const context: ComputeContext = {
    ...place,
    customer: customer_id ? await findCustomer(scope, customer_id) : null,
    items: items.map((item, index) => contextItem(item, index, variants)),
  }
  return { context, taken: [] }
}

function contextItem(
  item: Described["items"][number],
  index: number,
  variants: Map<string, Variant>
): ContextItem {
  const variant = variants.get(item.variant_id)
  const price = item.unit_price ?? variant?.calculated_price?.calculated_amount
  if (!variant || price === undefined || price === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      variant
        ? `The variant ${item.variant_id} has no price in this currency; give a unit_price.`
        : `There is no variant ${item.variant_id} in this store.`,
      "coupon_test_cart_item"
    )
  }
  const subtotal = toDecimal(MathBN.mult(price, item.quantity))
  return {
    id: `line_${index + 1}`,
    quantity: item.quantity,
    unit_price: price,
    subtotal,
    original_total: subtotal,
    is_discountable: variant.product.discountable !== false,
    title: variant.product.title,
    variant_id: variant.id,
    variant_title: variant.title,
    variant_sku: variant.sku,
    product_id: variant.product.id,
    variant,
    product: variant.product,
  }
}

async function findVariants(
  scope: MedusaContainer,
  { items, currency_code, region_id }: Described
): Promise<Map<string, Variant>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["*", "product.*", "product.categories.id", "product.tags.id", "calculated_price.*"],
    filters: { id: items.map(({ variant_id }) => variant_id) },
    context: { calculated_price: QueryContext({ currency_code, region_id }) },
  })
  return new Map((data as unknown as Variant[]).map((variant) => [variant.id, variant]))
}

async function findCustomer(
  scope: MedusaContainer,
  id: string
): Promise<ComputeContext["customer"]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id", "email", "has_account", "groups.id"],
    filters: { id },
  })
  if (!data[0]) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Customer with id: ${id} was not found`)
  }
  return data[0] as unknown as ComputeContext["customer"]
}
