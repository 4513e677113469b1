const MAX_PER_ORDER = 20

/** Whether a text says how many coupons an order takes: 1 to 20, or nothing for as many as fit. */
export function isCouponCount(text: string): boolean {
  const trimmed = text.trim()
  return (
    trimmed === "" ||
    (/^\d+$/.test(trimmed) && Number(trimmed) >= 1 && Number(trimmed) <= MAX_PER_ORDER)
  )
}
