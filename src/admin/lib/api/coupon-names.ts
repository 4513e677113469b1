import { idsIn, type NamingTerms } from "../summary/ids-in"
import type { NamesOf } from "../summary/names"
import { useIdLookup, useIdNames } from "./id-names"
import type { Resource } from "./resources"

/** What everything is called that a coupon refers to by id. */
export function useCouponNames(terms: NamingTerms): NamesOf {
  const ids = idsIn([terms])
  const lookups = {
    products: useIdLookup("products", ids.products),
    variants: useIdLookup("variants", ids.variants),
    categories: useIdLookup("categories", ids.categories),
    collections: useIdLookup("collections", ids.collections),
    tags: useIdLookup("tags", ids.tags),
    types: useIdLookup("types", ids.types),
    shipping_options: useIdLookup("shipping_options", ids.shipping_options),
    // A vendor is its name.
    vendors: (ids: string[]) => ({ known: ids.map((id) => ({ id, label: id })), rest: [] }),
    groups: useIdLookup("groups", ids.groups),
    regions: useIdLookup("regions", ids.regions),
    channels: useIdLookup("channels", ids.channels),
  }
  return (kind, some) => asNames(lookups[kind](some))
}

/** Names in the order of the ids; of a long list the first, and how many more there are. */
export function useNames(resource: Resource, ids: string[]): string[] {
  return asNames(useIdNames(resource, ids))
}

function asNames({ known, rest }: ReturnType<typeof useIdNames>): string[] {
  return [...known.map(({ label }) => label), ...rest]
}
