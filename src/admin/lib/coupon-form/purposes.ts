import { emptyTier } from "./tiers"
import { PERCENTAGE, type CouponFormValues } from "./values"

/** What merchants make coupons for; each fills in what such a coupon usually has. */
export const PURPOSES = [
  "large_orders",
  "launch",
  "members",
  "clearance",
  "holiday",
  "compensation",
] as const
export type Purpose = (typeof PURPOSES)[number]

type Usual = (empty: CouponFormValues) => Partial<CouponFormValues>

const percent =
  (value: string, rest: Usual = () => ({})): Usual =>
  (empty) => ({ discount: { ...empty.discount, unit: PERCENTAGE, value }, ...rest(empty) })

const USUAL: Record<Purpose, Usual> = {
  large_orders: (empty) => ({
    discount: { ...empty.discount, kind: "tiers" },
    tiers: { ...empty.tiers, steps: [tier("100", "5"), tier("200", "10")] },
  }),
  launch: percent("15", ({ audience }) => ({
    audience: { ...audience, history: "new" },
    per_customer_limit: "1",
  })),
  members: percent("10", ({ audience }) => ({ audience: { ...audience, kind: "groups" } })),
  clearance: (empty) => ({
    discount: { ...empty.discount, unit: PERCENTAGE, value: "30", scope: "items" },
  }),
  holiday: percent("20", () => ({ per_customer_limit: "1", is_public: true })),
  compensation: (empty) => ({
    discount: {
      ...empty.discount,
      kind: "voucher",
      unit: empty.tiers.currencies[0] ?? "",
      value: "10",
    },
    audience: { ...empty.audience, kind: "named" },
    per_customer_limit: "1",
    is_discreet: true,
  }),
}

/** The form as a purpose usually wants it; what names the coupon stays as it is typed. */
export function forPurpose(
  purpose: Purpose,
  { typed, empty, tag }: { typed: CouponFormValues; empty: CouponFormValues; tag: string }
): CouponFormValues {
  const { code, name, description, comment, translations } = typed
  const usual = USUAL[purpose](empty)
  return { ...empty, code, name, description, comment, translations, ...usual, tags: [tag] }
}

function tier(from: string, percentage: string): CouponFormValues["tiers"]["steps"][number] {
  return { ...emptyTier(1), percentage, rows: [{ from, off: "" }] }
}
