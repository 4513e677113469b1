import { createContext, useContext } from "react"
import type { Chip } from "../../lib/list/chips-of"

/** What the things are called that the coupons on this page of the list name. */
export const ListNamesContext = createContext<(chip: Chip) => string>(({ id }) => id)

export function useListName(): (chip: Chip) => string {
  return useContext(ListNamesContext)
}
