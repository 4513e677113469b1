import { normalForm } from "../../../domain/code/normal-form"
import { containing } from "./like-pattern"
import { firstRow, type Sql } from "./sql"

/** What is searched, and whether it fits so many coupons that reading on finds them sooner than the index. */
export type Search = {
  q: string
  pattern: string
  /** The same as a code is compared; null where that is no other text. */
  form: string | null
  form_pattern: string | null
  is_common: boolean
}

const has = (text: string, pattern: string) => `
  coupon_pieces(coupon.search_text) @> coupon_pieces_of_search(lower(cast(:${text} as text)))
  and coupon.search_text like lower(cast(:${pattern} as text))`
const contains = (pattern: string) => `coupon.search_text like lower(cast(:${pattern} as text))`

/** Any part of code or name, whatever the case, and of the code in whatever spelling. */
export function matchesSearch({ form, is_common }: Omit<Search, "q" | "pattern">): string {
  const given = is_common ? contains("pattern") : has("q", "pattern")
  const spelled = is_common ? contains("form_pattern") : has("form", "form_pattern")
  return form === null ? given : `(${given}) or (${spelled})`
}

/**
 * Looks at one page of the table in fifty to tell how common it is: found on one coupon in ten, it
 * is quicker to read on than to ask the index, which the planner cannot know.
 */
export async function readSearch(sql: Sql, q: string): Promise<Search> {
  const form = otherForm(q)
  const search = {
    q,
    pattern: containing(q),
    form,
    // The normal form is the last of three lines.
    form_pattern: form && `%\n%\n${containing(form)}`,
  }
  const sample = await firstRow<{ is_common: boolean }>(
    sql,
    `select count(*) filter (where ${matchesSearch({ ...search, is_common: true })}) * 10 > count(*)
       as is_common
     from coupon tablesample system (2)`,
    search
  )
  return { ...search, is_common: sample?.is_common ?? false }
}

/** How the database keeps what is typed as a code, where that is another text: without blanks and hyphens. */
function otherForm(q: string): string | null {
  const form = normalForm(q)
  return form === q.toUpperCase() ? null : form
}
