import { findsSame, type ListQuery } from "./list-query"

/** Codes of the selected coupons by id, over all pages. */
export type Selection = Record<string, string>

/** What is selected, among what a query finds. */
export type Selected = { query: ListQuery; codes: Selection }

/** The selection under another query: nothing that one no longer sees stays selected. */
export function under(query: ListQuery, selected: Selected): Selected {
  return findsSame(query, selected.query) ? selected : { query, codes: {} }
}

/** The same with other codes; as it is where it has moved on to another query since. */
export function changed(
  selected: Selected,
  query: ListQuery,
  change: (codes: Selection) => Selection
): Selected {
  return findsSame(query, selected.query)
    ? { ...selected, codes: change(selected.codes) }
    : selected
}

export function only(ids: string[], codes: Selection): Selection {
  return Object.fromEntries(Object.entries(codes).filter(([id]) => ids.includes(id)))
}
