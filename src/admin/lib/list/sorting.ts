import { COUPON_SORTABLE } from "../../../contracts/list-choices"

export type Sorting = { id: (typeof COUPON_SORTABLE)[number]; desc: boolean }

export const NEWEST_FIRST: Sorting = { id: "created_at", desc: true }

/** `-created_at` as the server understands it; the newest first where it says nothing known. */
export function readSorting(order: string | null | undefined): Sorting {
  const name = (order ?? "").replace(/^-/, "")
  const id = COUPON_SORTABLE.find((known) => known === name)
  return id ? { id, desc: order?.startsWith("-") ?? false } : NEWEST_FIRST
}

export function writeSorting({ id, desc }: { id: string; desc: boolean }): string {
  return `${desc ? "-" : ""}${id}`
}
