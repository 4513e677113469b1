import { z } from "@medusajs/framework/zod"
import { WEEKDAYS, type Weekday } from "../domain/hours/hours"
import { BudgetInput } from "./budget"
import { instant } from "./instant"
import { plainText } from "./plain-text"
import { Tags } from "./tags"
import { termsFields } from "./terms"
import { TranslationsInput } from "./translations"

const MAX_NAMED_AT_CREATION = 1000
const MAX_HOURS = 20
const MAX_BUDGETS = 10

const text = (max: number) => plainText(max).trim()

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time of day as 17:30.")

/** Weekdays, and what clocks show then; an `until` not after `from` is of the day after. */
export const HoursInput = z.strictObject({
  weekdays: z.array(z.enum(WEEKDAYS)).min(1).max(WEEKDAYS.length).transform(inWeek),
  from: time,
  until: time,
})

/** Fields that stay open for the whole life of a coupon. */
export const openFields = {
  name: text(200).min(1),
  description: text(2000).nullable(),
  /** For staff only; never part of a store response. */
  comment: text(2000).nullable(),
  publication: z.enum(["draft", "active", "paused"]),
  starts_at: instant.nullable(),
  ends_at: instant.nullable(),
  /** IANA name; the zone in which the merchant sees and sets the dates. */
  time_zone: text(64)
    .refine(isTimeZone, "Use a time zone's IANA name, e.g. Europe/Berlin.")
    .nullable(),
  /** When it counts, week by week, in its time zone; empty: always. */
  hours: z.array(HoursInput).max(MAX_HOURS),
  /** How much it may take in a period; none: as much as it comes to. */
  budgets: z.array(BudgetInput).max(MAX_BUDGETS),
  total_limit: z.number().int().min(1).max(2_000_000_000).nullable(),
  /** Every refusal reads as an unknown code. */
  is_discreet: z.boolean(),
  /** Every shopper who could use it is told of it; else only those whom it names, or their group. */
  is_public: z.boolean(),
  /** Only staff can put it on an order; to shoppers its code does not exist. */
  is_staff_only: z.boolean(),
  /** Where the store applies coupons by priority, the highest goes first. */
  priority: z.number().int().min(-1000).max(1000),
  translations: TranslationsInput,
  tags: Tags,
}

function inWeek(days: Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day))
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
  } catch {
    return false
  }
}

export const NamedCustomersInput = z.strictObject({
  customer_ids: z.array(plainText(200).min(1)).max(MAX_NAMED_AT_CREATION).default([]),
  emails: z.array(z.email().max(320)).max(MAX_NAMED_AT_CREATION).default([]),
})

const code = plainText(200).min(1)

/**
 * Body of `POST /admin/coupons`: a coupon and its native promotion in one call,
 * or, with `promotion_id`, a coupon made of a native promotion that exists.
 */
export const CreateCoupon = z
  .strictObject({
    promotion_id: plainText(200).min(1).optional(),
    /** Of an automatic coupon it is only what carts show: left out, it is made of the name. */
    code: code.optional(),
    /** Applies by itself, without a code; from its creation on and for good. */
    is_automatic: z.boolean().optional(),
    named_customers: NamedCustomersInput.optional(),
    ...openFields,
    ...termsFields,
  })
  .partial()
export type CreateCoupon = z.infer<typeof CreateCoupon>
export type CreateCouponInput = z.input<typeof CreateCoupon>

/**
 * Body of `POST /admin/coupons/:id`: what is left out stays as it is. With `terms_version`, the version
 * that the change was made on, it is refused where somebody else changed the terms meanwhile; with
 * `was`, what open fields of the body were, where one is neither that any more nor what is asked for.
 */
export const UpdateCoupon = z
  .strictObject({
    code,
    terms_version: z.number().int().min(1),
    was: z.strictObject({ code, ...openFields }).partial(),
    ...openFields,
    ...termsFields,
  })
  .partial()
export type UpdateCoupon = z.infer<typeof UpdateCoupon>
export type UpdateCouponInput = z.input<typeof UpdateCoupon>
