import { COUPON_MODULE } from "../../src/modules/coupon"
import {
  compareCounters,
  type CounterDifference,
} from "../../src/modules/coupon/operations/ledger/compare-counters"
import type { CouponModuleService } from "../../src/modules/coupon/service"
import type { Sql } from "../../src/modules/coupon/sql/sql"
import type { Shop } from "./shop-suite"

/** Runs one of our operations on the shop's database. */
export function directly<Result>(
  { container }: Pick<Shop, "container">,
  operation: (sql: Sql) => Promise<Result>
): Promise<Result> {
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  return coupons.directly(operation)
}

/** Counters that are not what the ledger says; none, if all is well. */
export function differences(shop: Pick<Shop, "container">): Promise<CounterDifference[]> {
  return directly(shop, compareCounters)
}
