const KEY = "coupon_voucher"

/**
 * What marks a cart line as put in by a coupon's voucher, and keeps Medusa from adding what a shopper
 * puts in to it. A shopper who writes it gains nothing: the coupon still gives no more units than its
 * voucher says, and no other coupon looks at the line.
 */
export function voucherMark(coupon_id: string): Record<string, string> {
  return { [KEY]: coupon_id }
}

/** The coupon whose voucher put a line in; null: the shopper did. */
export function voucherOf({ metadata }: Record<string, unknown>): string | null {
  const mark: unknown = Reflect.get(Object(metadata), KEY)
  return typeof mark === "string" ? mark : null
}
