import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TermsPatch } from "../../../contracts/terms"
import { problemError } from "../../../modules/coupon/problem-error"

export type CouponReferences = { terms: TermsPatch; customer_ids?: string[] }

type Lookup = {
  entity: string
  field: string
  ids: string[]
  label: string
  /** Where in the body one of the ids stands. */
  pathOf: (id: string) => string
}

const TARGET_ENTITIES: Record<string, string> = {
  "items.product.id": "product",
  "items.variant_id": "variant",
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
        throw problemError(
          { code: "coupon_unknown_reference", path: lookup.pathOf(unknown[0] ?? "") },
          `There is no ${lookup.label} ${unknown.slice(0, 5).join(", ")} in this store.`
        )
      }
    }
    return new StepResponse(null)
  }
)

function lookups(terms: TermsPatch, customerIds: string[]): Lookup[] {
  const currencies = currenciesIn(terms)
  return [
    {
      entity: "store_currency",
      field: "currency_code",
      ids: [...currencies.keys()],
      label: "currency",
      pathOf: (code) => currencies.get(code) ?? "",
    },
    {
      entity: "customer_group",
      field: "id",
      ids: unique(terms.audience?.group_ids),
      label: "customer group",
      pathOf: () => "audience.group_ids",
    },
    {
      entity: "region",
      field: "id",
      ids: unique(terms.region_ids),
      label: "region",
      pathOf: () => "region_ids",
    },
    {
      entity: "sales_channel",
      field: "id",
      ids: unique(terms.sales_channel_ids),
      label: "sales channel",
      pathOf: () => "sales_channel_ids",
    },
    {
      entity: "customer",
      field: "id",
      ids: unique(customerIds),
      label: "customer",
      pathOf: () => "named_customers.customer_ids",
    },
    {
      entity: "variant",
      field: "id",
      ids: terms.voucher ? [terms.voucher.variant_id] : [],
      label: "product variant",
      pathOf: () => "voucher.variant_id",
    },
    ...(terms.targets ?? []).map(({ attribute, values }, index) => ({
      entity: TARGET_ENTITIES[attribute] ?? "",
      field: "id",
      ids: attribute in TARGET_ENTITIES ? unique(values) : [],
      label: (TARGET_ENTITIES[attribute] ?? "").replace("_", " "),
      pathOf: () => `targets.${index}`,
    })),
  ]
}

const AMOUNTS = ["minimum_spend", "minimum_total", "maximum_discount"] as const

/** Each currency that terms name, and where first. */
function currenciesIn(terms: TermsPatch): Map<string, string> {
  const named = AMOUNTS.flatMap((field) =>
    (terms[field]?.amounts ?? []).map(
      ({ currency_code }, index) =>
        [currency_code, `${field}.amounts.${index}.currency_code`] as const
    )
  )
  const tiers = (terms.tiers?.steps ?? []).flatMap(({ from }, step) =>
    from.map(
      ({ currency_code }, index) =>
        [currency_code, `tiers.steps.${step}.from.${index}.currency_code`] as const
    )
  )
  const own = terms.discount?.currency_code
  return new Map([
    ...tiers.reverse(),
    ...named.reverse(),
    ...(own ? [[own, "discount.currency_code"] as const] : []),
  ])
}

function unique(ids: string[] = []): string[] {
  return [...new Set(ids)]
}
