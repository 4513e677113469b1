import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CartFacts, CouponFacts } from "../../domain/eligibility/facts"
import { publicRefusals } from "../../domain/eligibility/public-outcome"
import type { Refusal } from "../../domain/refusal/reasons"
import { COUPON_MODULE } from "../../modules/coupon"
import {
  decideTypedCodes,
  type TypedCode,
} from "../../modules/coupon/operations/entries/decide-typed-codes"
import {
  MAX_CODES_PER_CART,
  type CodeToRemember,
} from "../../modules/coupon/operations/entries/enter-typed-codes"
import { knowsConditions } from "../../modules/coupon/operations/facts/known-conditions"
import type { CartIdentity } from "../../modules/coupon/operations/facts/load-cart-facts"
import type { CouponModuleService } from "../../modules/coupon/service"
import { cartFacts } from "../../modules/promotion/compute/cart-facts"
import type { ComputeContext } from "../../modules/promotion/compute/compute-context"

/** Typed codes ready for core: spelled as the merchant wrote them, with what to remember of ours. */
export type EntryPlan = {
  /** What core has to be given, in the order typed. */
  codes: string[]
  remember: CodeToRemember[]
}

/** The cart as a computation would see it; null where it has nothing in it yet. */
export type ReadContext = () => Promise<ComputeContext | null>

/**
 * Decides what each typed code is to this shopper, before anything is computed.
 * @throws MedusaError invalid_data, in core's own words, for a code that does
 * not exist or is not for them: text, status and time are alike
 */
export async function planEntry(
  scope: MedusaContainer,
  typed: string[],
  identity: CartIdentity,
  readContext: ReadContext
): Promise<EntryPlan> {
  const { decided, wasCartAsked } = await decideForShopper(scope, typed, identity, readContext)
  const plan: EntryPlan = { codes: [], remember: [] }
  for (const code of decided) {
    if (code.kind === "native") {
      plan.codes.push(code.typed)
      continue
    }
    const outcome = code.kind === "coupon" && publicRefusals(code.coupon, code.eligibility)
    const isSecret = code.kind === "coupon" && !wasCartAsked && needsCart(code.coupon)
    if (!outcome || outcome.kind === "unknown" || isSecret) {
      throw unknownCode(code.typed)
    }
    plan.codes.push(code.coupon.code)
    plan.remember.push(toRemember(code, outcome.kind === "refused" ? outcome.reasons : []))
  }
  return plan
}

/**
 * A discreet coupon that waits for products must read as no code at all, so its cart is asked
 * first; for codes that exist nowhere, too, so that the time of the answer tells nothing. What is
 * refused anyway is not computed, so the cart tells its further reasons here.
 */
async function decideForShopper(
  scope: MedusaContainer,
  typed: string[],
  identity: CartIdentity,
  readContext: ReadContext
): Promise<{ decided: TypedCode[]; wasCartAsked: boolean }> {
  const decided = await decide(scope, typed, identity)
  const asksCart = decided.some(
    (code) =>
      code.kind === "nowhere" ||
      (code.kind === "coupon" && (code.coupon.is_discreet || code.eligibility.state === "refused"))
  )
  const context = asksCart ? await readContext() : null
  return context
    ? {
        decided: await decide(scope, typed, identity, { computed: cartFacts(context) }),
        wasCartAsked: true,
      }
    : { decided, wasCartAsked: false }
}

/** Whether the cart decides about a discreet coupon; where there is none nobody can ask it. */
function needsCart(coupon: CouponFacts): boolean {
  const { targets, minimum_spend, tiers } = coupon.terms
  const asksLines = targets.length > 0 || minimum_spend !== null || Boolean(tiers)
  return coupon.is_discreet && (asksLines || !knowsConditions(coupon))
}

/** @throws MedusaError invalid_data for more codes than a cart could take: each costs work */
export async function decide(
  scope: MedusaContainer,
  codes: string[],
  identity: CartIdentity,
  { computed, by_staff = false }: { computed?: CartFacts; by_staff?: boolean } = {}
): Promise<TypedCode[]> {
  if (codes.length > MAX_CODES_PER_CART) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Send at most ${MAX_CODES_PER_CART} codes at once.`,
      "coupon_codes_at_once"
    )
  }
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  return coupons.directly((sql) =>
    decideTypedCodes(sql, { identity, codes, computed, by_staff, now: new Date() })
  )
}

export function toRemember(
  code: Extract<TypedCode, { kind: "coupon" }>,
  refusals: Refusal[]
): CodeToRemember {
  return { normal_form: code.normal_form, coupon_id: code.coupon.id, refusals }
}

/** The words core itself uses. */
export function unknownCode(code: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `The promotion code ${code} is invalid`)
}
