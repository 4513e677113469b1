import type { Voucher, VoucherItem } from "./voucher"

/** A voucher on a cart: where its code stands, and the lines that are marked as put in by it. */
export type EnteredVoucher = {
  state: "entered" | "applied" | "waiting" | "refused" | "removed"
  /** Codes of the reasons of its last computation. */
  reasons: string[]
  item: VoucherItem | null
  /** Null where the coupon is no voucher any more, or gone. */
  voucher: Voucher | null
  lines: VoucherLine[]
}

export type VoucherLine = { id: string; variant_id: string | null; quantity: number }

/** What has to happen to the cart next, so that it has in it what the voucher gives and no more. */
export type VoucherChange =
  | { kind: "take_out"; line_ids: string[] }
  | { kind: "put_in" }
  /** The shopper raised the line: what is beyond the voucher becomes an item of their own. */
  | { kind: "set_apart"; line: VoucherLine; keep: number; rest: number }
  | { kind: "note"; item: VoucherItem | null }

/** Reasons that putting the item in would end. */
const FOR_WANT_OF_ITEM = ["item_to_come", "out_of_stock", "item_unavailable"]

/** Null: the cart is as it has to be. */
export function nextChange(entered: EnteredVoucher): VoucherChange | null {
  const { voucher, state, item, lines } = entered
  const own = lines.filter(({ variant_id }) => variant_id === voucher?.variant_id)
  const isDue = lacksOnly(entered, FOR_WANT_OF_ITEM)
  // An item that costs nothing anyway may stay.
  const belongs = state === "applied" || isDue || lacksOnly(entered, ["nothing_left"])
  const line_ids = lines
    .filter((line) => state !== "entered" && !(belongs && own.includes(line)))
    .map(({ id }) => id)
  if (line_ids.length) {
    return { kind: "take_out", line_ids }
  }
  const larger = voucher && own.find(({ quantity }) => quantity > voucher.quantity)
  if (larger) {
    const keep = voucher.quantity
    return { kind: "set_apart", line: larger, keep, rest: larger.quantity - keep }
  }
  if (isDue && !own.length) {
    return { kind: "put_in" }
  }
  const noted = own.length ? "in" : isGone(entered) ? null : item
  return noted === item ? null : { kind: "note", item: noted }
}

function lacksOnly({ voucher, state, reasons }: EnteredVoucher, wanted: string[]): boolean {
  return (
    voucher !== null &&
    (state === "waiting" || state === "refused") &&
    reasons.length > 0 &&
    reasons.every((reason) => wanted.includes(reason))
  )
}

function isGone({ state, voucher }: EnteredVoucher): boolean {
  return state === "removed" || voucher === null
}
