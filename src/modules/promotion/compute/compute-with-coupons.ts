import type { PromotionTypes } from "@medusajs/framework/types"
import { normalForm } from "../../../domain/code/normal-form"
import { computeCoupons } from "../../../domain/discount/compute-coupons"
import type { CouponFacts } from "../../../domain/eligibility/facts"
import type { RuleSlug } from "../../../domain/eligibility/rule"
import { findEnteredCoupons } from "../../coupon/operations/entries/find-entered-coupons"
import { gatherFacts } from "../../coupon/operations/facts/gather-facts"
import { loadStoreSettings } from "../../coupon/operations/facts/load-store-settings"
import type { Sql } from "../../coupon/sql/sql"
import { couponActions, takenByNatives } from "./actions"
import { asBought } from "./as-bought"
import { askedByItself, comesByItself } from "./asked-by-itself"
import { candidates } from "./candidates"
import { cartFacts } from "./cart-facts"
import { codesOnLines, type ComputeContext } from "./compute-context"
import { recordComputation } from "./record-computation"
import { noteVouchers } from "./note-vouchers"
import { resolveScope } from "./resolve-scope"
import { withItems } from "./with-items"

type Actions = PromotionTypes.ComputeActions[]

type Input = {
  codes: string[]
  context: ComputeContext
  options: PromotionTypes.ComputeActionOptions
  now: Date
  native: (codes: string[]) => Promise<Actions>
}

/** An order edit recomputes what was bought; dates and limits were asked when it was. */
const NOT_ASKED_AGAIN: RuleSlug[] = [
  "status",
  "hours",
  "open-channel",
  "total-limit",
  "customer-limit",
  "customer-history",
]

/**
 * Native promotions first, exactly as core computes them; then automatic coupons, then those
 * entered, in their order, on what is left. With no coupon involved it is the native computation and
 * one query.
 */
export async function computeWithCoupons(sql: Sql, input: Input): Promise<Actions> {
  const typed = normalForms(input.codes)
  // Without any code none can be ours, and the native computation need not wait. With one, what is
  // asked for every coupon need not.
  const [{ scope, entered }, withoutCodes, settings] = await Promise.all([
    lookUp(sql, input, typed),
    input.codes.length ? null : input.native([]),
    input.codes.length ? loadStoreSettings(sql) : undefined,
  ])
  const native = async (codes: string[]) => withoutCodes ?? input.native(codes)
  if (!entered.length) {
    return native(input.codes)
  }
  if (scope.id && entered.some(({ is_voucher, item }) => is_voucher || item !== null)) {
    noteVouchers(scope.id)
  }
  const isOrderEdit = input.options.skip_usage_limit_checks === true

  const ours = new Set(entered.map(({ normal_form }) => normal_form))
  const nativeCodes = input.codes.filter((code) => !ours.has(typed.get(code) ?? ""))
  const toCompute = candidates(entered, { asked: [...typed.values()], triesAgain: !isOrderEdit })
  if (!toCompute.length) {
    return native(nativeCodes)
  }
  // Neither asks for what the other finds.
  const [actions, { coupons, store, cart }] = await Promise.all([
    native(nativeCodes),
    gatherFacts(sql, {
      coupon_ids: toCompute.map(({ coupon_id }) => coupon_id),
      cart: cartFacts(scope.context, scope),
      account_email: scope.context.customer?.email ?? null,
      now: input.now,
      store: settings,
    }),
  ])
  const outcomes = computeCoupons({
    cart,
    coupons: withItems(
      isOrderEdit ? (await asBought(sql, coupons, cart)).map(withoutBudgets) : coupons,
      toCompute
    ),
    taken: takenByNatives(actions, cart),
    settings: store.settings,
    skip: isOrderEdit ? NOT_ASKED_AGAIN : undefined,
  })
  if (scope.id && !isOrderEdit) {
    await recordComputation(sql, {
      scope_id: scope.id,
      cart,
      entered: toCompute,
      coupons,
      outcomes,
    })
  }
  return [...actions, ...couponActions(outcomes, cart)]
}

/** Whose cart or order it is, and the coupons on it. */
async function lookUp(sql: Sql, { context, options, now }: Input, typed: Map<string, string>) {
  const scope = await resolveScope(sql, context)
  const entered = await findEnteredCoupons(sql, {
    scope_id: scope.id,
    normal_forms: [...new Set([...typed.values(), ...normalForms(codesOnLines(context)).values()])],
    automatic: comesByItself(scope, options) ? askedByItself(scope.context, now) : null,
  })
  return { scope, entered }
}

/** What an order took of them, it has taken. */
function withoutBudgets(coupon: CouponFacts): CouponFacts {
  return { ...coupon, budgets: [] }
}

function normalForms(codes: string[]): Map<string, string> {
  const pairs = codes.map((code) => [code, normalForm(code)] as const)
  return new Map(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null))
}
