import { normalForm } from "../../../../domain/code/normal-form"
import {
  checkEligibility,
  type Eligibility,
} from "../../../../domain/eligibility/check-eligibility"
import type { CartFacts, CouponFacts } from "../../../../domain/eligibility/facts"
import type { RuleSlug } from "../../../../domain/eligibility/rule"
import { rows, type Sql } from "../../sql/sql"
import { findCouponCodes } from "../codes/find-coupon-codes"
import { gatherFacts } from "../facts/gather-facts"
import { withKnownConditions } from "../facts/known-conditions"
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

/**
 * Looks typed codes up, uncached. That of an automatic coupon is none to anybody. Codes that exist nowhere cost the same
 * queries as codes that do, so that the time of an answer tells nothing.
 */
export async function decideTypedCodes(
  sql: Sql,
  input: {
    identity: CartIdentity
    codes: string[]
    now: Date
    /** Where it is at hand, so that everything can be decided at once. */
    computed?: CartFacts
    /** Who types them: for an order that staff make, staff. */
    by_staff: boolean
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
  const { by_staff, computed } = input
  const cart = { ...(computed ? joined(computed, identified) : identified), by_staff }
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
    if (coupon?.is_automatic) {
      return { typed, kind: "nowhere" }
    }
    if (coupon && form !== null) {
      const eligibility = input.computed
        ? checkEligibility(coupon, cart)
        : checkEligibility(withKnownConditions(coupon), cart, { skip: DECIDED_ON_THE_LINES })
      return { typed, kind: "coupon", normal_form: form, coupon, eligibility }
    }
    return { typed, kind: natives.has(typed) ? "native" : "nowhere" }
  })
}

/** The cart as it is, for the shopper and the place that the very request may give it. */
function joined({ lines, attributes }: CartFacts, identified: CartFacts): CartFacts {
  const isSamePlace = attributes.region_id === identified.region_id
  const region = isSamePlace ? { region: attributes.region ?? identified.attributes.region } : {}
  return {
    ...identified,
    lines,
    attributes: { ...attributes, ...identified.attributes, ...region },
  }
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
