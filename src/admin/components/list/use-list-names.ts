import { useTranslation } from "react-i18next"
import { readVendorId } from "../../../domain/terms/vendor"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useOptionLabels, type OptionLabels } from "../../lib/api/option-labels"
import { restOfIds } from "../../lib/summary/rest-of-ids"
import { chipsOfPage, type Chip } from "../../lib/list/chips-of"

/** Looks up, for a whole page at once, what is shown by name. */
export function useListNames(coupons: AdminCoupon[]): (chip: Chip) => string {
  const { t } = useTranslation("coupons")
  const chips = chipsOfPage(coupons)
  const ids = (resource: Chip["resource"]) =>
    chips.filter((chip) => chip.resource === resource).map(({ id }) => id)
  const names: Partial<Record<Chip["resource"], OptionLabels>> = {
    groups: useOptionLabels("groups", ids("groups")),
    products: useOptionLabels("products", ids("products")),
    variants: useOptionLabels("variants", ids("variants")),
    categories: useOptionLabels("categories", ids("categories")),
    collections: useOptionLabels("collections", ids("collections")),
    tags: useOptionLabels("tags", ids("tags")),
    types: useOptionLabels("types", ids("types")),
    shipping_options: useOptionLabels("shipping_options", ids("shipping_options")),
  }
  return ({ resource, id }) => {
    if (resource === "vendors") {
      return readVendorId(id).name
    }
    const found = names[resource]
    const state = found?.isPending ? "pending" : found?.isError ? "failed" : "answered"
    return (
      found?.labels.get(id) ?? restOfIds([id], { asked: [id], known: new Set(), state }, t).join()
    )
  }
}
