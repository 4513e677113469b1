import type { Context } from "@medusajs/framework/types"
import type { Sql } from "../../coupon/sql/sql"
import { heldContext, type WriteContext } from "../lock/guard-writes"
import { binCoupons, hardDeleteCoupon, restoreCoupons } from "./bin-coupons"
import { convertPromotion } from "./convert-promotion"
import { createCoupon } from "./create-coupon"
import type { NativeWriter } from "./native-writer"
import { rejoinPromotion } from "./rejoin-promotion"
import { updateCoupon } from "./update-coupon"
import type { Writing } from "./writing"

export type { NewCoupon, CouponChange } from "./new-coupon"

type Bound<Operation> = Operation extends (writing: Writing, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never

export type CouponLifecycle = {
  create: Bound<typeof createCoupon>
  convert: Bound<typeof convertPromotion>
  update: Bound<typeof updateCoupon>
  bin: Bound<typeof binCoupons>
  restore: Bound<typeof restoreCoupons>
  hardDelete: Bound<typeof hardDeleteCoupon>
  rejoin: Bound<typeof rejoinPromotion>
}

export function lifecycleOf(
  service: object,
  manager: { getTransactionContext(): Sql; flush(): Promise<void> },
  context: Context
): CouponLifecycle {
  const native = new Proxy({} as NativeWriter, {
    get:
      (_, method: string) =>
      async (...args: unknown[]) => {
        const write = Reflect.get(service, method) as (...args: unknown[]) => Promise<unknown>
        return write.apply(service, [...args, heldContext(context as WriteContext)])
      },
  })
  const writing: Writing = {
    native,
    sql: manager.getTransactionContext(),
    flush: () => manager.flush(),
  }
  return {
    create: (...rest) => createCoupon(writing, ...rest),
    convert: (...rest) => convertPromotion(writing, ...rest),
    update: (...rest) => updateCoupon(writing, ...rest),
    bin: (...rest) => binCoupons(writing, ...rest),
    restore: (...rest) => restoreCoupons(writing, ...rest),
    hardDelete: (...rest) => hardDeleteCoupon(writing, ...rest),
    rejoin: (...rest) => rejoinPromotion(writing, ...rest),
  }
}
