import type { CouponFacts } from "../eligibility/facts"
import type { AttributeRule } from "../terms/terms"

type Meets = Pick<CouponFacts, "terms" | "starts_at" | "ends_at">

/** Of these an item has one at most. */
const ONE_PER_ITEM = [
  "items.product.id",
  "items.variant_id",
  "items.product.collection_id",
  "items.product.type_id",
]

/** Whether two coupons may be on one order at all, on the same item; where nothing says no, they may. */
export function canMeet(a: Meets, b: Meets): boolean {
  return (
    overlap(a, b) &&
    shares(a.terms.region_ids, b.terms.region_ids) &&
    shares(a.terms.sales_channel_ids, b.terms.sales_channel_ids) &&
    histories(a, b) &&
    ONE_PER_ITEM.every((attribute) => shareItems(a.terms.targets, b.terms.targets, attribute)) &&
    leavesSome(a.terms.targets, b.terms.targets) &&
    leavesSome(b.terms.targets, a.terms.targets)
  )
}

function overlap(a: Meets, b: Meets): boolean {
  const endsBefore = (one: Meets, other: Meets) =>
    one.ends_at !== null && other.starts_at !== null && one.ends_at <= other.starts_at
  return !endsBefore(a, b) && !endsBefore(b, a)
}

function histories(a: Meets, b: Meets): boolean {
  const asked = [a, b].map(({ terms }) => terms.audience.history)
  return !(asked.includes("new") && asked.includes("existing"))
}

/** An empty list is all there are. */
function shares(a: string[], b: string[]): boolean {
  return !a.length || !b.length || a.some((one) => b.includes(one))
}

function shareItems(a: AttributeRule[], b: AttributeRule[], attribute: string): boolean {
  const valuesOf = (rules: AttributeRule[]) =>
    rules
      .filter((rule) => rule.attribute === attribute && chooses(rule))
      .map(({ values }) => values)
  return valuesOf(a).every((ours) => valuesOf(b).every((theirs) => shares(ours, theirs)))
}

/** Whether of all that is chosen something is not left out. */
function leavesSome(chosen: AttributeRule[], leftOut: AttributeRule[]): boolean {
  return leftOut
    .filter(({ operator }) => operator === "ne")
    .every(({ attribute, values }) =>
      chosen
        .filter((rule) => rule.attribute === attribute && chooses(rule))
        .every((rule) => rule.values.some((value) => !values.includes(value)))
    )
}

function chooses({ operator }: AttributeRule): boolean {
  return operator === "in" || operator === "eq"
}
