import { audience, CONTEXT, discount, form, targets } from "../../../__tests__/fixtures"
import { noBudget } from "../budgets"
import { checkCouponForm } from "../check-coupon-form"
import type { CheckContext } from "../issue"
import type { CouponFormValues } from "../values"

function issues(changes: Partial<CouponFormValues>, context: Partial<CheckContext> = {}): string[] {
  return checkCouponForm(form(changes), { ...CONTEXT, ...context }).map(
    ({ path, key }) => `${path}: ${key}`
  )
}

const money = (value: string, unit = "eur") => ({ discount: discount({ value, unit }) })
const percentage = (value: string) => ({ discount: discount({ value }) })
const validity = (starts_at: string | null, ends_at: string | null) => ({
  validity: { starts_at, ends_at, time_zone: "Europe/Berlin" },
})
const minimum = (...amounts: [string, string][]) => ({
  minimum_spend: {
    amounts: amounts.map(([currency_code, amount]) => ({ currency_code, amount })),
    with_tax: false,
  },
})

it("A26 accepts a form that is complete", () => {
  expect(issues({})).toEqual([])
})

describe("the percentage", () => {
  it.each(["1", "100", "12.5", "12,5"])("A1 accepts %s", (value) => {
    expect(issues(percentage(value))).toEqual([])
  })
  it.each(["0", "-5", "0.99", "101", "100.0000000001"])("A1 refuses %s", (value) => {
    expect(issues(percentage(value))).toEqual(["discount.value: percentage_range"])
  })
  it.each(["", "ten", "1e1", "1.000,5", "10 %"])("A1 refuses %p, which is no number", (value) => {
    expect(issues(percentage(value))).toEqual(["discount.value: number"])
  })
})

describe("the fixed amount", () => {
  it.each(["5", "0.01", "4,99", "100"])("A2 accepts %s euros", (value) => {
    expect(issues(money(value))).toEqual([])
  })
  it.each(["0", "-5", "0.00"])("A2 refuses %s euros", (value) => {
    expect(issues(money(value))).toEqual(["discount.value: amount_positive"])
  })
  it("A2 knows how small each currency gets", () => {
    expect(issues(money("4.999"))).toEqual(["discount.value: decimals"])
    expect(issues(money("100.5", "jpy"))).toEqual(["discount.value: decimals"])
    expect(issues(money("100", "jpy"))).toEqual([])
  })
  it("A2 refuses an amount that no shop has", () => {
    expect(issues(money("1234567890123456"))).toEqual(["discount.value: too_large"])
  })
})

describe("the code", () => {
  it("A3 is there, in a new coupon as in one that is changed", () => {
    expect(issues({ code: " " })).toEqual(["code: code_required"])
  })
  it("A3 is any word of up to 64 visible characters", () => {
    expect(issues({ code: "Grüße aus Köln" })).toEqual([])
    expect(issues({ code: "A".repeat(64) })).toEqual([])
    expect(issues({ code: "A".repeat(65) })).toEqual(["code: code_invalid"])
  })
  it("A3 is more than hyphens", () => {
    expect(issues({ code: "- -" })).toEqual(["code: code_invalid"])
  })
})

it("A6 asks for no name: the code is one", () => {
  expect(issues({ name: "  " })).toEqual([])
})

it("A5 refuses texts that are too long", () => {
  expect(issues({ comment: "a".repeat(2001), name: "a".repeat(201) })).toEqual([
    "name: too_long",
    "comment: too_long",
  ])
})

describe("the items", () => {
  it("B23 have to be chosen where the coupon is for chosen items", () => {
    const scope = discount({ scope: "items" })
    expect(issues({ discount: scope })).toEqual(["targets.products: targets_required"])
    expect(issues({ discount: scope }, { takes_all_items: true })).toEqual([])
    expect(issues({ discount: scope, targets: targets({ tags: ["ptag_1"] }) })).toEqual([])
  })
  it("B17 can be all but some", () => {
    const scope = discount({ scope: "items" })
    expect(issues({ discount: scope, excluded: targets({ variants: ["variant_1"] }) })).toEqual([])
  })
  it("A22 can be any where it is for one item", () => {
    expect(issues({ discount: discount({ scope: "one_item" }) })).toEqual([])
  })
  it.each(["eur", "percentage"])("A22 need a number where each of them gets it (%s)", (unit) => {
    const each = discount({ scope: "items", unit, sharing: "each", max_quantity: "" })
    expect(issues({ discount: each, targets: targets({ products: ["prod_1"] }) })).toEqual([
      "discount.max_quantity: whole_number",
    ])
  })
})

describe("the minimum spend", () => {
  it("B22 is none where no amount is given", () => {
    expect(issues(minimum(["eur", " "], ["jpy", ""]))).toEqual([])
  })
  it("B22 is one amount per currency", () => {
    expect(issues(minimum(["eur", "50"], ["eur", "60"]))).toEqual([
      "minimum_spend.amounts.1.amount: currency_twice",
    ])
  })
  it("A2 B22 names the currency of a fixed amount, or nobody ever gets there", () => {
    const euros = { discount: discount({ value: "5", unit: "eur" }) }
    expect(issues({ ...euros, ...minimum(["eur", " "], ["usd", "50"]) })).toEqual([
      "minimum_spend.amounts.1.amount: currency_missing",
    ])
    expect(issues({ ...euros, ...minimum(["usd", "50"], ["eur", "40"]) })).toEqual([])
    expect(issues({ ...euros, ...minimum(["eur", ""], ["usd", ""]) })).toEqual([])
  })
  it("B22 is an amount of its currency", () => {
    expect(issues(minimum(["eur", "0"], ["jpy", "10.5"]))).toEqual([
      "minimum_spend.amounts.0.amount: amount_positive",
      "minimum_spend.amounts.1.amount: decimals",
    ])
  })
})

it("A24 asks the same of the minimum total", () => {
  const amounts = [
    { currency_code: "eur", amount: "-1" },
    { currency_code: "eur", amount: "5" },
  ]
  expect(issues({ maximum_discount: { amounts } })).toEqual([
    "maximum_discount.amounts.0.amount: amount_positive",
    "maximum_discount.amounts.1.amount: currency_twice",
  ])
  expect(issues({ minimum_total: { amounts, with_tax: false } })).toEqual([
    "minimum_total.amounts.0.amount: amount_positive",
    "minimum_total.amounts.1.amount: currency_twice",
  ])
})

describe("who may use it", () => {
  it("B3 asks for a group where it is for groups", () => {
    expect(issues({ audience: audience({ kind: "groups" }) })).toEqual([
      "audience.group_ids: groups_required",
    ])
  })
  it("B2 asks for somebody where it is for named customers", () => {
    expect(issues({ audience: audience({ kind: "named" }) })).toEqual([
      "audience.customer_ids: customers_required",
    ])
    const byEmail = audience({ kind: "named", emails: "ann@example.com" })
    expect(issues({ audience: byEmail })).toEqual([])
  })
  it.each(["bob@", "a@b.c", "ann@example"])("B2 says that %s is no address", (email) => {
    expect(
      checkCouponForm(form({ audience: audience({ kind: "named", emails: email }) }), CONTEXT)
    ).toEqual([{ path: "audience.emails", key: "email_invalid", params: { email } }])
  })
  it("B2 takes a file alone, and up to 50,000 people in all", () => {
    const emails = Array.from({ length: 50_000 }, (_, n) => `c${n}@example.com`)
    const file = { name: "list.csv", emails, wrong: [] }
    expect(issues({ audience: audience({ kind: "named", file }) })).toEqual([])
    expect(
      issues({ audience: audience({ kind: "named", file, customer_ids: ["cus_1"] }) })
    ).toEqual(["audience.file: too_many"])
    expect(
      issues({ audience: audience({ kind: "named", file: { ...file, emails: [] } }) })
    ).toEqual(["audience.customer_ids: customers_required"])
  })
  it("B2 leaves the list alone where it cannot be changed", () => {
    expect(
      issues({ audience: audience({ kind: "named" }) }, { can_name_customers: false })
    ).toEqual([])
  })
})

describe("the limits", () => {
  it.each(["0", "-1", "1.5", "many"])("C1 C2 refuse %s", (text) => {
    expect(issues({ total_limit: text, per_customer_limit: text })).toEqual([
      "total_limit: whole_number",
      "per_customer_limit: whole_number",
    ])
  })
  it("C1 is unlimited where nothing is given", () => {
    expect(issues({ total_limit: "" })).toEqual([])
  })
  it("C1 does not go below what is used", () => {
    expect(issues({ total_limit: "2" }, { used: 3 })).toEqual(["total_limit: below_used"])
    expect(issues({ total_limit: "3" }, { used: 3 })).toEqual([])
  })
})

describe("the validity", () => {
  it("D2 ends after it starts", () => {
    expect(issues(validity("2026-07-01T10:00", "2026-07-01T10:00"))).toEqual([
      "validity.ends_at: end_before_start",
    ])
    expect(issues(validity("2026-07-01T10:00", "2026-07-01T10:01"))).toEqual([])
  })
  it("D1 ends in the future, by the clock of its zone", () => {
    // Noon UTC is two in the afternoon in Berlin.
    expect(issues(validity(null, "2026-06-15T14:00"))).toEqual(["validity.ends_at: end_past"])
    expect(issues(validity(null, "2026-06-15T14:01"))).toEqual([])
  })
  it("D1 leaves an end alone that has passed since", () => {
    const past = "2026-01-01T00:00"
    expect(issues(validity(null, past), { previous_end: past })).toEqual([])
  })
})

it("X12 asks of a budget how much, and wants no two that count the same", () => {
  const uses = { ...noBudget("eur"), limit: "10" }
  const money = { ...uses, measure: "discount" as const, limit: "99,99" }
  expect(
    issues({ budgets: [uses, money, { ...money, currency_code: "jpy", limit: "5" }] })
  ).toEqual([])
  expect(
    issues({
      budgets: [
        { ...uses, limit: "1.5" },
        { ...money, limit: "" },
      ],
    })
  ).toEqual(["budgets.0.limit: whole_number", "budgets.1.limit: number"])
  // The currency of a number of uses says nothing.
  expect(issues({ budgets: [uses, { ...uses, currency_code: "jpy", limit: "3" }] })).toEqual([
    "budgets.1.measure: budget_twice",
  ])
})

it("B27 X13 asks of hours a day and both times", () => {
  const hours = [{ weekdays: [], from: "", until: "19:00" }]
  expect(issues({ hours })).toEqual([
    "hours.0.weekdays: weekday_required",
    "hours.0.from: time_required",
  ])
})
