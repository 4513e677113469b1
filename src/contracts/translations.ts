import { z } from "@medusajs/framework/zod"
import { plainText } from "./plain-text"

const MAX_LANGUAGES = 50
const LANGUAGE_TAG = /^[a-z]{2,3}(-([A-Z][a-z]{3}|[A-Z]{2}|\d{3})){0,2}$/

/** Name and description by language; what is null or left out is as in the store's own language. */
export const TranslationsInput = z
  .record(
    plainText(20),
    z.strictObject({
      name: plainText(200).trim().min(1).nullable().default(null),
      description: plainText(2000).trim().nullable().default(null),
    })
  )
  .superRefine((translations, context) => {
    const tags = Object.keys(translations)
    const wrong = tags.find((tag) => !LANGUAGE_TAG.test(tag))
    if (wrong !== undefined) {
      const message = `"${wrong}" is no language tag. Use one such as de or de-AT.`
      context.addIssue({ code: "custom", message })
    }
    if (tags.length > MAX_LANGUAGES) {
      const message = `A coupon takes at most ${MAX_LANGUAGES} languages.`
      context.addIssue({ code: "custom", message })
    }
  })
