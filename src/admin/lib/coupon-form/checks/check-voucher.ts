import type { FormIssue } from "../issue"
import type { CouponFormValues } from "../values"
import { checkRequiredCount } from "./check-count"

/** The item of a product voucher, and what it stands for. */
export function checkVoucher({ discount, voucher, way }: CouponFormValues): FormIssue[] {
  if (discount.kind !== "product") {
    return []
  }
  const { variant_ids, quantity, unit, units } = voucher
  return [
    ...(way === "automatic"
      ? [{ path: "voucher.variant_ids", key: "voucher_code" } as const]
      : variant_ids.length
        ? []
        : [{ path: "voucher.variant_ids", key: "voucher_item" } as const]),
    ...checkRequiredCount(quantity, "voucher.quantity"),
    ...(unit.trim() ? checkRequiredCount(units, "voucher.units") : []),
    ...(units.trim() && !unit.trim()
      ? [{ path: "voucher.unit", key: "voucher_unit" } as const]
      : []),
  ]
}
