import type { ListQuery } from "./list-query"

export type BulkAction = "pause" | "resume" | "set_end" | "tags" | "delete" | "restore"

/** The key that begins each while something is selected. */
export const BULK_SHORTCUTS: Record<BulkAction, string> = {
  pause: "p",
  resume: "r",
  set_end: "e",
  tags: "t",
  delete: "d",
  restore: "b",
}

/** What can be done with what the list shows: in the bin, nothing but taking it out. */
export function bulkActions({ status = [] }: Pick<ListQuery, "status">): BulkAction[] {
  const living: BulkAction[] = ["pause", "resume", "set_end", "tags", "delete"]
  if (!status.includes("deleted")) {
    return living
  }
  return status.length === 1 ? ["restore"] : [...living, "restore"]
}
