import type { CartFacts, CouponFacts } from "../../../../domain/eligibility/facts"
import type { Sql } from "../../sql/sql"
import { countOrdersOfPerson } from "./count-orders-of-person"
import { identifyPerson, isKnown } from "./identify-person"
import { loadCouponFacts } from "./load-coupon-facts"
import { loadStoreSettings, type StoreSettings } from "./load-store-settings"

export type Gathered = { coupons: CouponFacts[]; store: StoreSettings }

/** Everything a decision about these coupons and this cart needs from the database. */
export async function gatherFacts(
  sql: Sql,
  input: {
    coupon_ids: string[]
    cart: CartFacts
    account_email: string | null
    now: Date
    /** Asks for the person's orders whatever the coupons ask, so that the time of an answer tells nothing. */
    always_count_orders?: boolean
  }
): Promise<Gathered> {
  const { customer } = input.cart
  const store = await loadStoreSettings(sql)
  const person = identifyPerson(
    {
      customer_id: customer.id,
      has_account: customer.has_account,
      account_email: customer.has_account ? input.account_email : null,
      cart_email: customer.email,
    },
    store
  )
  const coupons = await loadCouponFacts(sql, { ...input, person, orders_placed: null })
  const asksHistory =
    input.always_count_orders || coupons.some(({ terms }) => terms.audience.history !== "any")
  if (!asksHistory || !isKnown(person)) {
    return { coupons, store }
  }
  const orders_placed = await countOrdersOfPerson(sql, person)
  return { coupons: coupons.map((coupon) => ({ ...coupon, orders_placed })), store }
}
