import { fromTargetRules } from "../coupon-form/targets"
import type { CouponSummaryFacts } from "../summary/coupon-facts"
import type { CouponNames } from "../summary/names"
import { useIdNames } from "./id-names"
import type { Resource } from "./resources"

/** What everything is called that a coupon refers to by id. */
export function useCouponNames(
  facts: Pick<CouponSummaryFacts, "targets" | "audience" | "region_ids" | "sales_channel_ids">
): CouponNames {
  const { targets } = fromTargetRules(facts.targets)
  return {
    products: useNames("products", targets.products),
    categories: useNames("categories", targets.categories),
    collections: useNames("collections", targets.collections),
    tags: useNames("tags", targets.tags),
    types: useNames("types", targets.types),
    groups: useNames("groups", facts.audience.group_ids),
    regions: useNames("regions", facts.region_ids),
    channels: useNames("channels", facts.sales_channel_ids),
  }
}

/** Names in the order of the ids; of a long list the first, and how many more there are. */
export function useNames(resource: Resource, ids: string[]): string[] {
  const { known, rest } = useIdNames(resource, ids)
  return [...known.map(({ label }) => label), ...rest]
}
