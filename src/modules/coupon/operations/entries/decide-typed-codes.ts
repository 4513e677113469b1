import { normalForm } from "../../../../domain/code/normal-form"
import {
  checkEligibility,
  type Eligibility,
} from "../../../../domain/eligibility/check-eligibility"
import type { CouponFacts, FactLine } from "../../../../domain/eligibility/facts"
import type { RuleSlug } from "../../../../domain/eligibility/rule"
import { rows, type Sql } from "../../sql/sql"
import { findCouponCodes } from "../codes/find-coupon-codes"
import { gatherFacts } from "../facts/gather-facts"
import { identityFacts, type CartIdentity } from "../facts/load-cart-facts"
import { loadStoreSettings } from "../facts/load-store-settings"

/** What a typed code is to this shopper, before anything is computed. */
export type TypedCode =
  | {
      typed: string
      kind: "coupon"
      normal_form: string
      coupon: CouponFacts
      eligibility: Eligibility
    }
  | { typed: string; kind: "native" }
  | { typed: string; kind: "nowhere" }

/** Lines decide these; they are asked when the cart is computed. */
const DECIDED_ON_THE_LINES: RuleSlug[] = ["minimum-spend", "products"]
const CONDITIONS: RuleSlug[] = ["conditions"]
const KNOWN_ATTRIBUTES =
  /^(customer|region|email|currency_code|sales_channel_id|region_id|customer_id)\b/

/**
 * Looks typed codes up, uncached. Codes that exist nowhere cost the same
 * queries as codes that do, so that the time of an answer tells nothing.
 */
export async function decideTypedCodes(
  sql: Sql,
  input: {
    identity: CartIdentity
    codes: string[]
    now: Date
    /** Where they are at hand, so that everything can be decided at once. */
    lines?: FactLine[]
  }
): Promise<TypedCode[]> {
  const forms = input.codes.map((typed) => ({ typed, form: normalForm(typed) }))
  const [found, natives, { cart: identified, shopper }, store] = await Promise.all([
    findCouponCodes(
      sql,
      forms.map(({ form }) => form ?? "")
    ),
    findNativeCodes(sql, input.codes),
    identityFacts(sql, input.identity),
    loadStoreSettings(sql),
  ])
  const cart = { ...identified, lines: input.lines ?? [] }
  const { coupons } = await gatherFacts(sql, {
    coupon_ids: [...new Set(found.map(({ coupon_id }) => coupon_id))],
    cart,
    account_email: shopper.account_email,
    now: input.now,
    always_count_orders: true,
    store,
  })
  return forms.map(({ typed, form }): TypedCode => {
    const coupon_id = found.find(({ normal_form }) => normal_form === form)?.coupon_id
    const coupon = coupons.find(({ id }) => id === coupon_id)
    if (coupon && form !== null) {
      const eligibility = checkEligibility(coupon, cart, {
        skip: skipFor(coupon, input.lines !== undefined),
      })
      return { typed, kind: "coupon", normal_form: form, coupon, eligibility }
    }
    return { typed, kind: natives.has(typed) ? "native" : "nowhere" }
  })
}

function skipFor({ terms }: CouponFacts, hasLines: boolean): RuleSlug[] {
  const isKnown = terms.conditions.every(({ attribute }) => KNOWN_ATTRIBUTES.test(attribute))
  return [...(hasLines ? [] : DECIDED_ON_THE_LINES), ...(isKnown ? [] : CONDITIONS)]
}

async function findNativeCodes(sql: Sql, codes: string[]): Promise<Set<string>> {
  const found = await rows<{ code: string }>(
    sql,
    `select code from promotion where code = any(cast(:codes as text[])) and deleted_at is null`,
    // No code has the null character, and the database takes no text with it.
    { codes: codes.filter((code) => !code.includes("\u0000")) }
  )
  return new Set(found.map(({ code }) => code))
}
