import type { AdminCoupon } from "../../../contracts/admin-responses"
import { findsSame, type ListQuery } from "./list-query"

/** What has to be known of a selected coupon, from whatever page. */
export type SelectedCoupon = Pick<AdminCoupon, "code" | "campaign" | "time_zone">

/** The selected coupons by id, over all pages. */
export type Selection = Record<string, SelectedCoupon>

/** What is selected, among what a query finds. */
export type Selected = { query: ListQuery; coupons: Selection }

/** The selection under another query: nothing that one no longer sees stays selected. */
export function under(query: ListQuery, selected: Selected): Selected {
  return findsSame(query, selected.query) ? selected : { query, coupons: {} }
}

/** The same with other coupons; as it is where it has moved on to another query since. */
export function changed(
  selected: Selected,
  query: ListQuery,
  change: (coupons: Selection) => Selection
): Selected {
  return findsSame(query, selected.query)
    ? { ...selected, coupons: change(selected.coupons) }
    : selected
}

export function only(ids: string[], coupons: Selection): Selection {
  return Object.fromEntries(Object.entries(coupons).filter(([id]) => ids.includes(id)))
}
