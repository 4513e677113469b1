import type { PromotionTypes } from "@medusajs/framework/types"
import { normalForm } from "../../../domain/code/normal-form"
import { findCouponCodes } from "../../coupon/operations/codes/find-coupon-codes"
import type { Sql } from "../../coupon/sql/sql"

type Filters = PromotionTypes.FilterablePromotionProps
type Promotions = PromotionTypes.PromotionDTO[]

/**
 * Core asks for promotions by code in several places and looks the answer up
 * under the code it asked for. A spelling that no native promotion has answers
 * with its coupon's promotion, under that very spelling.
 *
 * Only for filters with `code`: reads by id are what core writes back when it
 * compensates, and must not show another code. Callers that select nothing but
 * the id get no code to compare; to them every code is looked up.
 */
export async function listUnderCodesAskedFor(
  sql: Sql,
  filters: Filters,
  list: (filters: Filters) => Promise<Promotions>
): Promise<Promotions> {
  const promotions = await list(filters)
  const found = new Set(promotions.map(({ code }) => code))
  const missing = codesAskedFor(filters).filter((code) => !found.has(code))
  const spellings = await otherSpellings(sql, missing)
  const ours = await Promise.all(
    spellings.map(async ({ asked, code }) => {
      const answers = await list({ ...filters, code: [code] })
      return answers.map((promotion) => ({ ...promotion, code: asked }))
    })
  )
  return [...promotions, ...ours.flat()]
}

/** Which of these are a coupon's code in another spelling; no native promotion can have the same normal form. */
async function otherSpellings(
  sql: Sql,
  codes: string[]
): Promise<{ asked: string; code: string }[]> {
  const forms = codes.map((asked) => ({ asked, form: normalForm(asked) }))
  const found = await findCouponCodes(
    sql,
    forms.map(({ form }) => form).filter((form) => form !== null)
  )
  const codeOf = new Map(found.map(({ normal_form, code }) => [normal_form, code]))
  return forms.flatMap(({ asked, form }) => {
    const code = form === null ? undefined : codeOf.get(form)
    return code && code !== asked ? [{ asked, code }] : []
  })
}

function codesAskedFor({ code }: Filters): string[] {
  const codes = Array.isArray(code) ? code : [code]
  return [...new Set(codes.filter((entry): entry is string => typeof entry === "string"))]
}
