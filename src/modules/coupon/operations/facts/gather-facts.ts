import type { CartFacts, CouponFacts } from "../../../../domain/eligibility/facts"
import type { Sql } from "../../sql/sql"
import { countOrdersOfPerson } from "./count-orders-of-person"
import { identifyPerson, isKnown } from "./identify-person"
import { loadCouponFacts } from "./load-coupon-facts"
import { withMetadata } from "./with-metadata"
import { loadStoreSettings, type StoreSettings } from "./load-store-settings"

export type Gathered = {
  coupons: CouponFacts[]
  store: StoreSettings
  /** With what the coupons ask of its products. */
  cart: CartFacts
}

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
    /** Where they are at hand already. */
    store?: StoreSettings
  }
): Promise<Gathered> {
  const { customer } = input.cart
  const store = input.store ?? (await loadStoreSettings(sql))
  const person = identifyPerson(
    {
      customer_id: customer.id,
      has_account: customer.has_account,
      account_email: customer.has_account ? input.account_email : null,
      cart_email: customer.email,
    },
    store
  )
  const product_ids = input.cart.lines.flatMap(({ product_id }) => product_id ?? [])
  const count = () => (isKnown(person) ? countOrdersOfPerson(sql, person) : null)
  const [coupons, counted] = await Promise.all([
    loadCouponFacts(sql, { ...input, ...store, person, product_ids, orders_placed: null }),
    input.always_count_orders ? count() : null,
  ])
  const asksHistory = coupons.some(({ terms }) => terms.audience.history !== "any")
  const [ordered, cart] = await Promise.all([
    counted ?? (asksHistory ? count() : null),
    withMetadata(sql, input.cart, coupons),
  ])
  return { coupons: coupons.map((coupon) => ({ ...coupon, orders_placed: ordered })), store, cart }
}
