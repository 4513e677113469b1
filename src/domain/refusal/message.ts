import type { Refusal } from "./reasons"
import { de } from "./messages/de"
import { en } from "./messages/en"
import { FALLBACK, inLanguage, writeIn } from "./write-in"

const CATALOGUES = { en, de }

/** One sentence for the person who typed the code, in their language, or in English where we have none. */
export function refusalMessage(refusal: Refusal, locale: string = FALLBACK): string {
  const { code, params } = refusal
  return inLanguage(CATALOGUES, locale)[code](params, writeIn(locale, params.time_zone))
}
