import { sameValue } from "../edit-lock/same-value"
import type { AttributeRule, Discount, Terms } from "../terms/terms"
import type { Voucher } from "./voucher"

/** The discount that a voucher is: its item for nothing, as many units as it puts in. */
export function voucherDiscount({ quantity }: Voucher): Discount {
  return {
    type: "percentage",
    value: "100",
    currency_code: null,
    is_tax_inclusive: false,
    target: "items",
    allocation: "once",
    max_quantity: quantity,
  }
}

export function voucherTargets({ variant_id }: Voucher): AttributeRule[] {
  return [{ attribute: "items.variant_id", operator: "in", values: [variant_id] }]
}

/** Whether a discount, or targets, say what the voucher says anyway. */
export function saysVoucher(
  { discount, targets }: Partial<Pick<Terms, "discount" | "targets">>,
  voucher: Voucher
): boolean {
  return (
    (!discount || isVoucherDiscount(discount, voucher)) &&
    (!targets || sameValue(targets.map(asAnyOf), voucherTargets(voucher)))
  )
}

function isVoucherDiscount({ amounts, ...discount }: Discount, voucher: Voucher): boolean {
  return !amounts?.length && sameValue(discount, voucherDiscount(voucher))
}

/** An item has one variant: being it is being any of the one. */
function asAnyOf({ operator, ...rule }: AttributeRule): AttributeRule {
  return { ...rule, operator: operator === "eq" ? "in" : operator }
}
