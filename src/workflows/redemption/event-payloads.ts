import type {
  CouponReversedEvent,
  CouponRedeemedEvent,
  RedeemedVoucher,
} from "../../contracts/events"
import type { BoundUse } from "../../modules/coupon/operations/ledger/bind-order"
import type { ReversedUse } from "../../modules/coupon/operations/ledger/reverse-use"

export function redeemedEvents(uses: (BoundUse & RedeemedVoucher)[]): CouponRedeemedEvent[] {
  return uses.map((use) => ({ ...use }))
}

export function reversedEvents(
  uses: (ReversedUse & RedeemedVoucher)[],
  reason: string
): CouponReversedEvent[] {
  return uses.map((use) => ({ ...use, reason }))
}
