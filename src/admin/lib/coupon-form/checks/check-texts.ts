import { normalForm } from "../../../../domain/code/normal-form"
import type { FormIssue } from "../issue"
import type { CouponFormValues } from "../values"

const MAX = { name: 200, description: 2000, comment: 2000 } as const

/** What a shopper can type, or reads where there is nothing to type. */
export function checkCode({ way, code, name }: CouponFormValues): FormIssue[] {
  if (way === "automatic") {
    return name.trim() ? [] : [{ path: "name", key: "name_required" }]
  }
  if (!code.trim()) {
    return [{ path: "code", key: "code_required" }]
  }
  return normalForm(code) === null ? [{ path: "code", key: "code_invalid" }] : []
}

const MAX_TAGS = 20
const MAX_TAG = 50

/** Words of the staff's own. */
export function checkTags({ tags }: CouponFormValues): FormIssue[] {
  if (tags.some((tag) => tag.length > MAX_TAG)) {
    return [{ path: "tags", key: "too_long", params: { max: MAX_TAG } }]
  }
  return tags.length > MAX_TAGS
    ? [{ path: "tags", key: "too_many", params: { max: MAX_TAGS } }]
    : []
}

/** Name and description in further languages. */
export function checkTranslations({ translations }: CouponFormValues): FormIssue[] {
  return translations.flatMap((texts, index) =>
    (["name", "description"] as const)
      .filter((field) => texts[field].trim().length > MAX[field])
      .map((field) => ({
        path: `translations.${index}.${field}` as const,
        key: "too_long" as const,
        params: { max: MAX[field] },
      }))
  )
}

/** Name, description and comment. */
export function checkTexts(values: CouponFormValues): FormIssue[] {
  return (["name", "description", "comment"] as const)
    .filter((path) => values[path].trim().length > MAX[path])
    .map((path) => ({ path, key: "too_long", params: { max: MAX[path] } }) as const)
}
