import type { Translations } from "../../../domain/texts/texts-in"
import { textOrNull } from "./text"
import type { TranslatedTexts } from "./values"

export function fromTranslations(translations: Translations): TranslatedTexts[] {
  return Object.entries(translations).map(([language, { name, description }]) => ({
    language,
    name: name ?? "",
    description: description ?? "",
  }))
}

/** A language in which nothing is written is left out. */
export function toTranslations(rows: TranslatedTexts[]): Translations {
  return Object.fromEntries(
    rows
      .map(({ language, name, description }) => ({
        language,
        texts: { name: textOrNull(name), description: textOrNull(description) },
      }))
      .filter(({ texts }) => texts.name !== null || texts.description !== null)
      .map(({ language, texts }) => [language, texts])
  )
}
