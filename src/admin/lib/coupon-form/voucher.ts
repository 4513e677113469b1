import type { Voucher } from "../../../domain/voucher/voucher"
import { toCount } from "./text"
import type { CouponFormValues } from "./values"

/** What is typed of a product voucher; without a unit it stands for nothing but its item. */
export type VoucherValues = {
  /** One at most. */
  variant_ids: string[]
  quantity: string
  unit: string
  units: string
}

export function noVoucher(): VoucherValues {
  return { variant_ids: [], quantity: "1", unit: "", units: "" }
}

export function fromVoucher({ variant_id, quantity, grant }: Voucher): VoucherValues {
  return {
    variant_ids: [variant_id],
    quantity: String(quantity),
    unit: grant?.unit ?? "",
    units: String(grant?.quantity ?? ""),
  }
}

/** The voucher as the API has it; null where the coupon is of another type. */
export function toVoucher({
  discount,
  voucher,
}: Pick<CouponFormValues, "discount" | "voucher">): Voucher | null {
  const { variant_ids, quantity, unit, units } = voucher
  return discount.kind === "product"
    ? {
        variant_id: variant_ids[0] ?? "",
        quantity: toCount(quantity) ?? 1,
        grant: unit.trim() ? { unit: unit.trim(), quantity: toCount(units) ?? 1 } : null,
      }
    : null
}
