import { noBudget } from "../budgets"
import { form, targets } from "../../../__tests__/fixtures"
import { fieldOfProblem } from "../field-of-problem"
import { toFields } from "../to-request"

const values = form({
  targets: targets({ categories: ["pcat_1"], types: ["ptyp_1"] }),
  excluded: targets({ variants: ["variant_1"] }),
  minimum_spend: {
    with_tax: false,
    amounts: [
      { currency_code: "eur", amount: "" },
      { currency_code: "usd", amount: "5" },
    ],
  },
  tiers: {
    currencies: ["eur"],
    steps: [
      { unit: "amount", percentage: "", rows: [{ from: "100", off: "10" }] },
      { unit: "percentage", percentage: "5", rows: [{ from: "200", off: "" }] },
    ],
    with_tax: false,
  },
  budgets: [noBudget("eur")],
  hours: [{ weekdays: ["monday"], from: "17:00", until: "19:00" }],
  translations: [{ language: "fr", name: "Thé", description: "" }],
})

it.each([
  ["code", "code"],
  ["ends_at", "validity.ends_at"],
  ["discount.currency_code", "discount.value"],
  ["discount.max_quantity", "discount.max_quantity"],
  ["minimum_spend.amounts.0.amount", "minimum_spend.amounts.1.amount"],
  ["minimum_spend.amounts", "minimum_spend.amounts.1.amount"],
  ["tiers.steps.1.from", "tiers.steps.1.rows.0.from"],
  ["tiers.steps.0.from.0.amount", "tiers.steps.0.rows.0.from"],
  ["tiers.steps.0.discount.amounts.0.amount", "tiers.steps.0.rows.0.off"],
  ["tiers.steps.1.discount", "tiers.steps.1.percentage"],
  ["targets.0", "targets.categories"],
  ["targets.1.values.0", "targets.types"],
  ["targets.2.values", "excluded.variants"],
  ["audience.group_ids", "audience.group_ids"],
  ["audience.history", "audience.kind"],
  ["named_customers.emails.3", "audience.emails"],
  ["named_customers.customer_ids", "audience.customer_ids"],
  ["translations.fr.description", "translations.0.description"],
  ["hours", "hours.0.from"],
  ["hours.1.until", null],
  ["budgets.0.limit", "budgets.0.limit"],
  ["budgets.0.measure", "budgets.0.measure"],
  ["budgets.1.limit", null],
  ["conditions.0", null],
  ["translations.es.name", null],
])("A26 %s is asked in %s", (path, field) => {
  expect(fieldOfProblem(path, values)).toBe(field)
})

const SWITCHES = ["combines_with", "is_discreet", "is_public", "returns_use_on_cancel"]

it("A26 knows of every field that is sent where it is asked; switches cannot be wrong", () => {
  const sent = Object.keys(toFields(values)).filter((field) => !SWITCHES.includes(field))
  const paths = sent.map((field) => (field === "translations" ? "translations.fr.name" : field))
  expect(paths.filter((path) => fieldOfProblem(path, values) === null)).toEqual([])
})
