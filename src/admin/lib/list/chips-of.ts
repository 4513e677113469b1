import type { AdminCoupon } from "../../../contracts/admin-responses"
import { fromShippingRules } from "../coupon-form/shipping-targets"
import { fromTargetRules, TARGET_FIELDS } from "../coupon-form/targets"
import type { Named } from "../summary/names"

/** One of Medusa's things that a coupon names. */
export type Chip = { resource: Named; id: string }

/** As many as a row of the list has room for, and how many more there are. */
export type ChipsOf = { shown: Chip[]; more: number }

const SHOWN = 2

/** The groups that a coupon is for. */
export function groupChips({ terms }: Pick<AdminCoupon, "terms">): ChipsOf {
  return cut(terms.audience.group_ids.map((id) => ({ resource: "groups", id })))
}

/** The products, categories and so on that a coupon takes something off; what it leaves out is only counted. */
export function targetChips({ terms }: Pick<AdminCoupon, "terms">): ChipsOf {
  const shipping = fromShippingRules(terms.targets)
  const { targets, excluded, other } = fromTargetRules(shipping.other)
  const chips: Chip[] = [
    ...TARGET_FIELDS.flatMap((resource) => targets[resource].map((id) => ({ resource, id }))),
    ...shipping.shipping_option_ids.map((id) => ({ resource: "shipping_options" as const, id })),
  ]
  const { shown, more } = cut(chips)
  return { shown, more: more + Object.values(excluded).flat().length + other.length }
}

/** All ids that a page of the list shows by name. */
export function chipsOfPage(coupons: Pick<AdminCoupon, "terms">[]): Chip[] {
  return coupons.flatMap((coupon) => [...groupChips(coupon).shown, ...targetChips(coupon).shown])
}

function cut(chips: Chip[]): ChipsOf {
  return { shown: chips.slice(0, SHOWN), more: Math.max(0, chips.length - SHOWN) }
}
