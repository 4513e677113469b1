import type { TFunction } from "i18next"
import type { Voucher } from "../../../domain/voucher/voucher"
import type { NamesOf } from "../summary/names"

type Context = { t: TFunction<"coupons">; locale: string; namesOf: NamesOf }

/** What it puts in the cart: "2 × Shirt / M". */
export function describeItem({ variant_id, quantity }: Voucher, context: Context): string {
  const { t, locale, namesOf } = context
  const [item = ""] = variant_id ? namesOf("variants", [variant_id]) : []
  return t("voucher.item", {
    number: quantity.toLocaleString(locale),
    item: item || t("voucher.unchosen"),
  })
}

/** What it stands for, such as "100 GB"; empty where it stands for nothing but its item. */
export function describeGrant({ grant }: Voucher, { locale }: { locale: string }): string {
  return grant ? `${grant.quantity.toLocaleString(locale)} ${grant.unit}` : ""
}

/** Both: "1 × Data package (100 GB)". */
export function describeVoucher(voucher: Voucher, context: Context): string {
  const item = describeItem(voucher, context)
  const grant = describeGrant(voucher, context)
  return grant ? context.t("voucher.with_grant", { item, grant }) : item
}
