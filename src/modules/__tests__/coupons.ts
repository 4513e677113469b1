import { generateEntityId } from "@medusajs/framework/utils"
import type { Terms } from "../../domain/terms/terms"
import { lockCoupons, type LockedCoupon } from "../coupon/operations/coupons/lock-coupons"
import { reserveUse, type UseToReserve } from "../coupon/operations/ledger/reserve-use"
import { buildNewCoupon } from "./build-new-coupon"
import type { App } from "./module-suite"

/** A new coupon with its native promotion, as the database has it. */
export async function makeCoupon(
  app: App,
  change: Parameters<typeof buildNewCoupon>[0] = {}
): Promise<LockedCoupon> {
  const id = await app.ours.changeCoupons((coupons) => coupons.create(buildNewCoupon(change)))
  return readCoupon(app, id)
}

export async function readCoupon({ sql }: App, id: string): Promise<LockedCoupon> {
  const [coupon] = await lockCoupons(sql, { coupon_ids: [id] })
  if (!coupon) {
    throw new Error(`There is no coupon ${id}.`)
  }
  return coupon
}

type Usable = Pick<LockedCoupon, "id" | "code" | "terms_version">

/** A use of somebody who has no limit. */
export function useOf(coupon: Usable, change: Partial<UseToReserve> = {}): UseToReserve {
  return {
    coupon_id: coupon.id,
    code: coupon.code,
    terms_version: coupon.terms_version,
    per_customer_limit: null,
    amount: "10",
    currency_code: "usd",
    order_value: null,
    person_keys: ["somebody"],
    customer_id: null,
    redemption_id: generateEntityId(undefined, "cpred"),
    ledger_id: generateEntityId(undefined, "cpled"),
    now: new Date(),
    ...change,
  }
}

/** Takes one use as a completion does, and gives its id; null where it was refused. */
export async function takeUse(
  { coupons }: App,
  coupon: Usable,
  change: Partial<UseToReserve> = {}
): Promise<string | null> {
  const use = useOf(coupon, change)
  const refused = new Error("refused")
  const reserve = coupons.atomically(async (sql) => {
    if (!(await reserveUse(sql, use))) {
      throw refused
    }
    return use.redemption_id
  })
  return reserve.catch((error) => {
    if (error === refused) {
      return null
    }
    throw error
  })
}

/** Every version of a coupon's terms, the first one first. */
export async function readTerms({ sql }: App, coupon_id: string): Promise<Terms[]> {
  const rows = await sql("coupon_terms")
    .where({ coupon_id })
    .orderBy("version")
    .select<{ terms: Terms }[]>("terms")
  return rows.map(({ terms }) => terms)
}
