import type { CouponSettings } from "./settings"

/** A store that has decided nothing yet. */
export const DEFAULT_SETTINGS: CouponSettings = {
  application_order: "entered",
  percentage_of: "remaining",
  max_coupons_per_order: null,
  max_coupons_per_class: { items: null, order: null, shipping: null, vouchers: null },
  max_coupons_per_item: null,
  count_automatic: false,
  email: { ignore_plus_tags: false, ignore_dots: false },
  new_coupons: {
    per_customer_limit: null,
    returns_use_on_cancel: true,
    is_discreet: false,
    is_tax_inclusive: false,
    time_zone: null,
  },
  vendor_key: null,
  closed_sales_channel_ids: [],
}
