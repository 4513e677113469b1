/** A part of a list. */
export type Page = { limit: number; offset: number }

/**
 * How many rows a list has in all, from the `total` that its query counts beside
 * each row; a page behind the last row has none to read it from.
 */
export async function totalOf(
  found: { total: string }[],
  { offset }: Page,
  firstPage: (page: Page) => Promise<{ count: number }>
): Promise<number> {
  if (!found.length && offset > 0) {
    return (await firstPage({ limit: 1, offset: 0 })).count
  }
  return Number(found[0]?.total ?? 0)
}
