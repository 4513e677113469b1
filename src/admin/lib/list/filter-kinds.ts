import type { Resource } from "../api/resources"
import { LIST_FILTERS, type ListFilter, type ListQuery } from "./list-query"

/** A filter as people add it: the end is one, though the server knows two. */
export type FilterId = ListFilter | "ends"

export const FILTER_IDS: readonly FilterId[] = [...LIST_FILTERS, "ends"]

/** Filters whose values are found by searching one of Medusa's lists. */
export const FILTER_RESOURCES = {
  group_id: "groups",
  campaign_id: "campaigns",
  created_by: "users",
  product_id: "products",
  customer_id: "customers",
} as const satisfies Partial<Record<FilterId, Resource>>

export type ResourceFilter = keyof typeof FILTER_RESOURCES

export function isResourceFilter(id: FilterId): id is ResourceFilter {
  return id in FILTER_RESOURCES
}

/** The filters that a query has, in the order of the menu. */
export function activeFilters(query: ListQuery): FilterId[] {
  return FILTER_IDS.filter((id) =>
    id === "ends" ? query.ends_after || query.ends_before : query[id]?.length
  )
}

/** Takes filters away. */
export function without(ids: readonly FilterId[]): ListQuery {
  const names = ids.flatMap((id) => (id === "ends" ? (["ends_after", "ends_before"] as const) : id))
  return Object.fromEntries(names.map((name) => [name, undefined]))
}
