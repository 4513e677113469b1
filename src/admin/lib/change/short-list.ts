import { formatAnd } from "../format/list"
import type { ChangeContext } from "./change-context"

/** How many names a sentence bears. */
export const MAX_NAMES = 5

/** The first names of a list, and how many more there are. */
export function shortNames(ids: string[], { t, nameOf }: ChangeContext): string[] {
  const more = ids.length - MAX_NAMES
  const names = ids.slice(0, MAX_NAMES).map(nameOf)
  return more > 0 ? [...names, t("changes.values.more", { count: more })] : names
}

/** "Ann, Ben and 3 more". */
export function shortList(ids: string[], context: ChangeContext): string {
  return formatAnd(shortNames(ids, context), context.locale)
}
