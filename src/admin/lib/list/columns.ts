/** The columns of the list that can be hidden, in their order. */
export const HIDEABLE_COLUMNS = [
  "status",
  "discount",
  "scope",
  "audience",
  "usage",
  "contact",
  "total_limit",
  "per_customer_limit",
  "starts_at",
  "ends_at",
  "tags",
  "comment",
  "created_at",
] as const

export type HideableColumn = (typeof HIDEABLE_COLUMNS)[number]
export type ColumnVisibility = Record<string, boolean>

/** As remembered; what is unknown, or broken, hides nothing. */
export function readHiddenColumns(text: string | null): ColumnVisibility {
  const hidden = (text ?? "").split(",")
  return Object.fromEntries(
    HIDEABLE_COLUMNS.filter((column) => hidden.includes(column)).map((column) => [column, false])
  )
}

/** To be remembered. */
export function writeHiddenColumns(visibility: ColumnVisibility): string {
  return HIDEABLE_COLUMNS.filter((column) => visibility[column] === false).join(",")
}
