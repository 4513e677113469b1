import type { Grant } from "../../../domain/voucher/voucher"

/** What a voucher stands for, such as "100 GB". */
export function describeGrant({ unit, quantity }: Grant, { locale }: { locale: string }): string {
  return `${quantity.toLocaleString(locale)} ${unit}`
}
