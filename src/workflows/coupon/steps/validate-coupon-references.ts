import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TermsPatch } from "../../../contracts/terms"

export type CouponReferences = { terms: TermsPatch; customer_ids?: string[] }

type Lookup = { entity: string; field: string; ids: string[]; label: string }

const TARGET_ENTITIES: Record<string, string> = {
  "items.product.id": "product",
  "items.product.categories.id": "product_category",
  "items.product.collection_id": "product_collection",
  "items.product.tags.id": "product_tag",
  "items.product.type_id": "product_type",
}

/** Refuses ids and currencies that the store does not know, before anything is written. */
export const validateCouponReferencesStep = createStep(
  "coupon-validate-references",
  async ({ terms, customer_ids = [] }: CouponReferences, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const find = async ({ entity, field, ids }: Lookup): Promise<string[]> => {
      const { data } = await query.graph({
        entity,
        fields: [field],
        filters: { [field]: ids },
        pagination: { take: ids.length, skip: 0 },
      })
      return (data as Record<string, string>[]).map((row) => String(row[field]).toLowerCase())
    }
    for (const lookup of lookups(terms, customer_ids).filter(({ ids }) => ids.length)) {
      const found = new Set(await find(lookup))
      const unknown = lookup.ids.filter((id) => !found.has(id.toLowerCase()))
      if (unknown.length) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `There is no ${lookup.label} ${unknown.slice(0, 5).join(", ")} in this store.`,
          "coupon_unknown_reference"
        )
      }
    }
    return new StepResponse(null)
  }
)

function lookups(terms: TermsPatch, customerIds: string[]): Lookup[] {
  const currencies = [
    terms.discount?.currency_code,
    ...[terms.minimum_spend, terms.minimum_total, terms.maximum_discount]
      .flatMap((listed) => listed?.amounts ?? [])
      .map(({ currency_code }) => currency_code),
  ].filter((code): code is string => typeof code === "string")
  return [
    {
      entity: "store_currency",
      field: "currency_code",
      ids: unique(currencies),
      label: "currency",
    },
    {
      entity: "customer_group",
      field: "id",
      ids: unique(terms.audience?.group_ids),
      label: "customer group",
    },
    { entity: "region", field: "id", ids: unique(terms.region_ids), label: "region" },
    {
      entity: "sales_channel",
      field: "id",
      ids: unique(terms.sales_channel_ids),
      label: "sales channel",
    },
    { entity: "customer", field: "id", ids: unique(customerIds), label: "customer" },
    ...(terms.targets ?? []).map(({ attribute, values }) => ({
      entity: TARGET_ENTITIES[attribute] ?? "",
      field: "id",
      ids: attribute in TARGET_ENTITIES ? unique(values) : [],
      label: (TARGET_ENTITIES[attribute] ?? "").replace("_", " "),
    })),
  ]
}

function unique(ids: string[] = []): string[] {
  return [...new Set(ids)]
}
