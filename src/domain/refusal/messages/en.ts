import type { Messages } from "./catalogue"

export const en: Messages = {
  unknown: () => "This code is not valid.",
  void: () => "This code is not valid.",
  named_customers: () => "This code is not valid.",
  customer_groups: () => "This code is not valid.",
  staff_only: () => "This code is not valid.",
  draft: () => "This code is not valid.",
  not_started: ({ starts_at }, { date }) => `This coupon starts on ${date(starts_at)}.`,
  expired: ({ ends_at }, { date }) => `This coupon ended on ${date(ends_at)}.`,
  paused: () => "This coupon is paused at the moment.",
  used_up: () => "This coupon has been used up.",
  budget_spent: ({ per, resets_at }, { date }) => {
    const spent =
      per === "customer"
        ? "You have used all that this coupon gives you"
        : "This coupon's budget is used up"
    return resets_at ? `${spent} for now; it starts again on ${date(resets_at)}.` : `${spent}.`
  },
  customer_limit: ({ limit }) =>
    limit === 1
      ? "You have used this coupon already."
      : `You have used this coupon ${limit} times already.`,
  new_customers: () => "This coupon is for first orders only.",
  existing_customers: () => "This coupon is for customers who have ordered before.",
  region: () => "This coupon does not apply in your region.",
  sales_channel: () => "This coupon does not apply in this shop.",
  currency: () => "This coupon does not apply in the currency of your cart.",
  condition: () => "Your cart does not meet a condition of this coupon.",
  too_many_codes: ({ max }) => `A cart takes at most ${max} codes. Remove one first.`,
  terms_changed: () =>
    "This coupon has changed since you entered it. Please check your cart again.",
  not_entered: () => "This coupon is no longer on your cart. Please enter it again.",
  out_of_stock: () => "The item of this coupon is out of stock at the moment.",
  item_unavailable: () => "The item of this coupon is not sold here at the moment.",
  outside_hours: ({ opens_at }, { date }) =>
    opens_at
      ? `This coupon counts at certain hours only, next from ${date(opens_at)}.`
      : "This coupon does not count at this time.",
  minimum_spend: ({ missing, currency_code }, { amount }) =>
    `Spend ${amount(missing, currency_code)} more to use this coupon.`,
  products: () => "No item in your cart takes part in this coupon.",
  item_to_come: () => "The item of this coupon is still to be put in your cart.",
  item_taken_out: () =>
    "The item of this coupon was taken out of your cart. Enter the code again to have it back.",
  not_allowed_for_items: () => "The items in your cart do not take this coupon.",
  no_shipping: () => "Choose a shipping method to use this coupon.",
  shipping_method: () => "This coupon is not for the shipping method you chose.",
  email_required: () => "Enter your e-mail address to use this coupon.",
  coupons_per_order: ({ kept }) => `An order cannot take another coupon beside ${list(kept)}.`,
  coupons_per_class: ({ kept }) =>
    `An order cannot take another coupon of this kind beside ${list(kept)}.`,
  coupons_per_item: ({ kept }) =>
    `The items that this coupon is for are discounted by ${list(kept)} already.`,
  one_per_shipping: ({ kept }) =>
    `Your shipping is discounted by ${list(kept) || "another offer"} already.`,
  not_combinable: ({ kept }) => `This coupon cannot be combined with ${list(kept)}.`,
  other_promotion: () => "This coupon cannot be combined with other offers.",
  minimum_total: ({ required, currency_code }, { amount }) =>
    `This coupon never makes your items cost less than ${amount(required, currency_code)}.`,
  nothing_left: () => "Other discounts already take off everything this coupon could.",
}

function list(codes: unknown): string {
  return Array.isArray(codes) ? codes.join(", ") : String(codes)
}
