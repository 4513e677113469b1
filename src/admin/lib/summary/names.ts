import { TARGET_FIELDS } from "../coupon-form/targets"

/** The kinds of things that a coupon refers to by id. */
export const NAMED = [
  ...TARGET_FIELDS,
  "shipping_options",
  "groups",
  "regions",
  "channels",
] as const
export type Named = (typeof NAMED)[number]

export type NamedIds = Record<Named, string[]>

/** What things of a kind are called, and what there is to say of those without a name. */
export type NamesOf = (kind: Named, ids: string[]) => string[]
