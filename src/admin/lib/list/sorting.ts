/** By what the server orders the list. */
export const SORTINGS = [
  "created_at",
  "updated_at",
  "code",
  "name",
  "used",
  "total_limit",
  "starts_at",
  "ends_at",
] as const

export type Sorting = { id: (typeof SORTINGS)[number]; desc: boolean }

export const NEWEST_FIRST: Sorting = { id: "created_at", desc: true }

/** `-created_at` as the server understands it; the newest first where it says nothing known. */
export function readSorting(order: string | null | undefined): Sorting {
  const name = (order ?? "").replace(/^-/, "")
  const id = SORTINGS.find((known) => known === name)
  return id ? { id, desc: order?.startsWith("-") ?? false } : NEWEST_FIRST
}

export function writeSorting({ id, desc }: { id: string; desc: boolean }): string {
  return `${desc ? "-" : ""}${id}`
}
