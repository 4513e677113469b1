import type { LoggedFields } from "../../../contracts/changes"
import { fromTargetRules } from "../coupon-form/targets"
import type { CouponNames } from "../summary/names"
import { MAX_NAMES } from "./short-list"

/** The ids whose names are needed to tell these states of a coupon, each once. */
export function namedIn(states: LoggedFields[]): CouponNames {
  const collect = (idsOf: (state: LoggedFields) => string[] | undefined) => [
    ...new Set(states.flatMap((state) => idsOf(state)?.slice(0, MAX_NAMES) ?? [])),
  ]
  const targets = states.map(({ targets = [] }) => fromTargetRules(targets).targets)
  const targeted = (field: keyof (typeof targets)[number]) => [
    ...new Set(targets.flatMap((rules) => rules[field].slice(0, MAX_NAMES))),
  ]
  return {
    products: targeted("products"),
    categories: targeted("categories"),
    collections: targeted("collections"),
    tags: targeted("tags"),
    types: targeted("types"),
    groups: collect(({ audience }) => audience?.group_ids),
    regions: collect(({ region_ids }) => region_ids),
    channels: collect(({ sales_channel_ids }) => sales_channel_ids),
  }
}
