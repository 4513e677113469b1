/** Languages that shops write in, by their tags. */
const LANGUAGES =
  "ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ka ko lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv th tr uk ur vi zh".split(
    " "
  )

export type Language = { tag: string; name: string }

/** Languages to choose from, by name in the reader's language, without those chosen already. */
export function languagesToAdd(chosen: string[], locale: string): Language[] {
  return LANGUAGES.filter((tag) => !chosen.includes(tag))
    .map((tag) => ({ tag, name: languageName(tag, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** `German` for `de`, `German (Austria)` for `de-AT`. */
export function languageName(tag: string, locale: string): string {
  return (
    new Intl.DisplayNames(locale, { type: "language", languageDisplay: "standard" }).of(tag) ?? tag
  )
}
