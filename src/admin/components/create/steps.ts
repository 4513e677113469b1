import type { FieldErrors } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { AudienceSection } from "../coupon-form/customers/audience-section"
import { BehaviourSection } from "../coupon-form/behaviour/behaviour-section"
import { BudgetsSection } from "../coupon-form/budgets/budgets-section"
import { CodeSection } from "../coupon-form/code/code-section"
import { CombiningSection } from "../coupon-form/behaviour/combining-section"
import { DiscountSection } from "../coupon-form/discount/discount-section"
import { HoursSection } from "../coupon-form/dates/hours-section"
import { LimitsSection } from "../coupon-form/customers/limits-section"
import { MaximumSection } from "../coupon-form/discount/maximum-section"
import { MinimumSection } from "../coupon-form/discount/minimum-section"
import { MinimumTotalSection } from "../coupon-form/discount/minimum-total-section"
import { PlacesSection } from "../coupon-form/customers/places-section"
import { PurposeSection } from "./purpose-section"
import { TextsSection } from "../coupon-form/texts/texts-section"
import { ValiditySection } from "../coupon-form/dates/validity-section"

export type FormField = keyof CouponFormValues

/** What is asked together, in the order in which people think of a coupon. */
export const STEPS = [
  {
    name: "gives",
    sections: [
      PurposeSection,
      CodeSection,
      DiscountSection,
      MaximumSection,
      MinimumSection,
      MinimumTotalSection,
    ],
  },
  { name: "who", sections: [AudienceSection, LimitsSection, BudgetsSection, PlacesSection] },
  {
    name: "when",
    sections: [ValiditySection, HoursSection, TextsSection, CombiningSection, BehaviourSection],
  },
] as const

export type StepName = (typeof STEPS)[number]["name"]

const ASKED: Partial<Record<FormField, StepName>> = {
  way: "gives",
  code: "gives",
  discount: "gives",
  tiers: "gives",
  voucher: "gives",
  targets: "gives",
  other_targets: "gives",
  maximum_discount: "gives",
  minimum_spend: "gives",
  minimum_total: "gives",
  audience: "who",
  region_ids: "who",
  sales_channel_ids: "who",
  total_limit: "who",
  per_customer_limit: "who",
  budgets: "who",
}

export function indexOfStep(name: StepName): number {
  return STEPS.findIndex((step) => step.name === name)
}

/** Where a field is asked: what carts show for a coupon without a code, where the code would be. */
export function stepOf(field: FormField, { way }: Pick<CouponFormValues, "way">): StepName {
  return field === "name" && way === "automatic" ? "gives" : (ASKED[field] ?? "when")
}

/** The fields asked in a step. */
export function fieldsOf(name: StepName, values: CouponFormValues): FormField[] {
  return (Object.keys(values) as FormField[]).filter((field) => stepOf(field, values) === name)
}

/** The first step in which there is something to correct. */
export function firstWrongStep(
  errors: FieldErrors<CouponFormValues>,
  values: CouponFormValues
): StepName | undefined {
  const wrong = (Object.keys(errors) as FormField[]).map((field) => stepOf(field, values))
  return STEPS.find(({ name }) => wrong.includes(name))?.name
}
