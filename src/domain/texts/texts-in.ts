/** What a shopper reads of a coupon. */
export type Texts = { name: string; description: string | null }

/** Texts by language tag, e.g. `de` or `de-AT`; what is null there is as in the store's own language. */
export type Translations = Record<string, { name: string | null; description: string | null }>

/** A coupon's texts in a shopper's language: of their region, of the language, or as they were written. */
export function textsIn(
  { name, description, translations }: Texts & { translations: Translations },
  locale: string | undefined
): Texts {
  const wanted = (locale ?? "").toLowerCase()
  const tags = new Map(
    Object.entries(translations).map(([tag, texts]) => [tag.toLowerCase(), texts])
  )
  const found = [wanted, wanted.split("-")[0] ?? ""].flatMap((tag) => tags.get(tag) ?? [])
  return {
    name: found.find((texts) => texts.name !== null)?.name ?? name,
    description: found.find((texts) => texts.description !== null)?.description ?? description,
  }
}
