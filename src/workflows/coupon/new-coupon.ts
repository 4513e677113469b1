import { openFields, type CreateCoupon, type UpdateCoupon } from "../../contracts/coupon"
import { type TermsPatch, TermsPatch as TermsPatchSchema } from "../../contracts/terms"
import { AS_TYPED, normalizeEmail } from "../../domain/identity/normalize-email"
import type { NamedCustomer } from "../../modules/coupon/operations/audience/named-customer"
import type { OpenFields } from "../../modules/coupon/operations/coupons/open-fields"

export const OPEN_FIELDS = Object.keys(openFields) as (keyof typeof openFields)[]
const DATES = ["starts_at", "ends_at"] as const
const TERMS_FIELDS = Object.keys(TermsPatchSchema.shape) as (keyof TermsPatch)[]

/** The part of a request body that is terms; a list of named customers makes the coupon theirs alone. */
export function termsOf(body: CreateCoupon | UpdateCoupon): TermsPatch {
  const given = TERMS_FIELDS.filter((field) => body[field] !== undefined)
  const terms: TermsPatch = Object.fromEntries(given.map((field) => [field, body[field]]))
  return namesSomebody(body)
    ? {
        ...terms,
        audience: { group_ids: [], history: "any", ...terms.audience, customers: "named" },
      }
    : terms
}

function namesSomebody(body: CreateCoupon | UpdateCoupon): boolean {
  const named = "named_customers" in body ? body.named_customers : undefined
  return Boolean(named?.customer_ids.length || named?.emails.length)
}

/** The open fields of a request body that were given, dates as dates. */
export function openFieldsOf(body: CreateCoupon | UpdateCoupon): Partial<OpenFields> {
  const fields = OPEN_FIELDS.map((field) => [field, body[field]] as const)
  const given = Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  const dates = DATES.filter((field) => field in given).map((field) => [field, dateOf(body[field])])
  return { ...given, ...Object.fromEntries(dates) }
}

function dateOf(instant: string | null | undefined): Date | null {
  return typeof instant === "string" ? new Date(instant) : null
}

/** Customers of a request body as they are kept on a coupon's list, addresses as they were given. */
export function namedCustomersOf(body: CreateCoupon["named_customers"]): NamedCustomer[] {
  const emails = (body?.emails ?? []).map((email) => normalizeEmail(email, AS_TYPED))
  return [
    ...(body?.customer_ids ?? []).map((customer_id) => ({ customer_id, email: null })),
    ...emails
      .filter((email): email is string => email !== null)
      .map((email) => ({ customer_id: null, email })),
  ]
}
