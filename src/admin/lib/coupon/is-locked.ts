/** Whether a field, or the part of the coupon it belongs to, can no longer be changed. */
export function isLocked(lockedFields: string[], field: string): boolean {
  return lockedFields.some((locked) => field === locked || field.startsWith(`${locked}.`))
}
