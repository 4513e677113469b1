/** What a product voucher puts in the cart, for nothing. */
export type Voucher = {
  variant_id: string
  quantity: number
  /**
   * The service that it stands for, in all, such as 100 GB: told to whoever fulfils it. Null: nothing
   * but the item itself.
   */
  grant: Grant | null
}

export type Grant = { unit: string; quantity: number }

/** What became of a voucher's item on a cart. */
export type VoucherItem = "in" | "out_of_stock" | "unavailable"

/** A voucher as people read it, with the names of its item. */
export type ShownVoucher = Voucher & { variant_title: string | null; product_title: string }
