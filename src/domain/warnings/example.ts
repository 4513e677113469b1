import type { Decimal } from "../decimal"
import { addDecimals, compareDecimals } from "../decimal-arithmetic"
import { computeCoupons } from "../discount/compute-coupons"
import type { CartFacts, CouponFacts } from "../eligibility/facts"
import type { WarnedCoupon, WarningContext } from "./warning"

type Price = { price: Decimal; currency_code: string }
type Tried = Pick<WarnedCoupon, "id" | "code" | "terms" | "priority" | "is_automatic">
type Rules = Pick<WarningContext, "settings" | "digitsOf">

/** What coupons take off one item of this price, before there is tax, for whomever they are. */
export function takenOff(coupons: Tried[], at: Price, { settings, digitsOf }: Rules): Decimal {
  const outcomes = computeCoupons({
    cart: exampleCart(at, digitsOf(at.currency_code)),
    coupons: coupons.map(openCoupon),
    taken: [],
    settings,
  })
  return addDecimals("0", ...outcomes.map(({ amount }) => amount))
}

export function isFree(coupons: Parameters<typeof takenOff>[0], at: Price, rules: Rules): boolean {
  return compareDecimals(takenOff(coupons, at, rules), at.price) === 0
}

function exampleCart({ price, currency_code }: Price, currency_digits: number): CartFacts {
  const line = {
    id: "item",
    product_id: null,
    quantity: "1",
    subtotal: price,
    original_total: price,
  }
  return {
    currency_code,
    currency_digits,
    region_id: null,
    sales_channel_id: null,
    by_staff: false,
    customer: { id: null, has_account: false, email: null, group_ids: [] },
    lines: [{ ...line, is_discountable: true, is_gift_card: false, attributes: {} }],
    shipping_methods: [],
    attributes: {},
  }
}

/** Without all that it asks but the spend. */
function openCoupon({ terms, ...tried }: Tried): CouponFacts {
  const { id, code, priority, is_automatic } = tried
  return {
    id,
    code,
    priority,
    is_automatic,
    name: code,
    terms: {
      ...terms,
      targets: [],
      audience: { customers: "everyone", group_ids: [], history: "any" },
      region_ids: [],
      sales_channel_ids: [],
      conditions: [],
      per_customer_limit: null,
    },
    terms_version: 1,
    status: "active",
    starts_at: null,
    ends_at: null,
    hours: [],
    hours_state: null,
    budgets: [],
    time_zone: null,
    is_discreet: false,
    is_staff_only: false,
    total_limit: null,
    used: 0,
    closed_channel_ids: [],
    refused_product_ids: [],
    used_by_person: 0,
    is_named: false,
    orders_placed: null,
  }
}
