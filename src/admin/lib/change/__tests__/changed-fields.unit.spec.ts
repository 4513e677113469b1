import { amountFrom, buildTiers, percentFrom } from "../../../../domain/__tests__/build-tiers"
import { TERMS } from "../../../__tests__/fixtures"
import { translate } from "../../../__tests__/translate"
import type { ChangeContext } from "../change-context"
import { changedFields } from "../changed-fields"
import { describeCustomers } from "../describe-customers"
import { namedIn } from "../named-in"

const context = async (language: "en" | "de" = "en"): Promise<ChangeContext> => ({
  t: await translate(language),
  locale: language,
  zone: "Europe/Berlin",
  nameOf: (id) => id.toUpperCase(),
})

const fixed = {
  ...TERMS.discount,
  type: "fixed",
  value: "5",
  currency_code: "eur",
  target: "items",
} as const

it("X19 tells what changed as it was and as it is, and nothing else", async () => {
  const before = { ...TERMS, name: "Summer", ends_at: null, total_limit: 5 }
  const after = {
    ...TERMS,
    name: "Summer",
    ends_at: "2026-12-31T22:59:00.000Z",
    total_limit: null,
    discount: fixed,
  }
  expect(changedFields(before, after, await context())).toEqual([
    { field: "ends_at", before: "No expiry", after: "Dec 31, 2026, 11:59 PM (Europe/Berlin)" },
    { field: "total_limit", before: "5", after: "Unlimited" },
    {
      field: "discount",
      before: "10% off the whole order",
      after: "€5.00 off all items (before tax)",
    },
  ])
})

it("X19 tells it in the reader's language", async () => {
  const [discount] = changedFields(TERMS, { ...TERMS, discount: fixed }, await context("de"))
  expect(discount?.before).toBe("10\u00a0% Rabatt auf die ganze Bestellung")
})

it("A11 X19 tells tiers line by line, and none of terms that know of none", async () => {
  const one = buildTiers([
    amountFrom({ eur: "100", usd: "110" }, { eur: "10", usd: "11" }),
    amountFrom({ eur: "200", usd: "220" }, { eur: "30", usd: "33" }),
  ])
  const other = buildTiers([percentFrom("100", "5"), percentFrom("200", "12.5")], true)
  const { tiers: _, ...before } = TERMS
  expect(changedFields(before, TERMS, await context())).toEqual([])
  expect(
    changedFields({ ...TERMS, tiers: one }, { ...TERMS, tiers: other }, await context())
  ).toEqual([
    {
      field: "tiers",
      before:
        "Spend €100.00 → €10.00 off, €200.00 → €30.00 off; Spend $110.00 → $11.00 off, $220.00 → $33.00 off (before discounts and without tax)",
      after: "Spend €100.00 → 5% off, €200.00 → 12.5% off (before discounts and with tax)",
    },
  ])
  expect(changedFields({ tiers: other }, { tiers: null }, await context("de"))).toEqual([
    {
      field: "tiers",
      before:
        "Ab 100,00\u00a0€ → 5\u00a0% Rabatt, 200,00\u00a0€ → 12,5\u00a0% Rabatt (vor Rabatten und mit Steuern)",
      after: "Keine",
    },
  ])
})

it("X19 names who, what and where, and counts what is too much to name", async () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"]
  const after = {
    ...TERMS,
    audience: { customers: "named", group_ids: ["vip", "press"], history: "new" },
    region_ids: ids,
    targets: [{ attribute: "items.product.id", operator: "in", values: ["tea"] }],
  } as const satisfies object
  const changes = changedFields(
    TERMS,
    {
      ...after,
      region_ids: [...ids],
      targets: [{ ...after.targets[0], values: ["tea"] }],
      audience: { ...after.audience, group_ids: ["vip", "press"] },
    },
    await context()
  )
  expect(changes).toEqual([
    { field: "targets", before: "all items", after: "all items of TEA" },
    {
      field: "audience",
      before: "Everyone",
      after: "Customers on the list, Customers in VIP and PRESS, new customers only",
    },
    { field: "region_ids", before: "All regions", after: "A, B, C, D, E, and 2 more" },
  ])
})

it("X19 says of people added who they are, as far as it is known", async () => {
  const customers = [
    { customer_id: "cus_1", email: "ann@example.com", name: "Ann" },
    { customer_id: null, email: "b***@example.com", name: null },
  ]
  expect(describeCustomers({ count: 1002, customers }, await context())).toBe(
    "Ann, b***@example.com, and 1000 more"
  )
})

it("X19 looks up each name that is told once, and no more than are told", () => {
  const many = Array.from({ length: 30 }, (_, index) => `reg_${index}`)
  const states = [TERMS, { ...TERMS, region_ids: many }, { region_ids: many }]
  expect(namedIn(states)).toMatchObject({ regions: many.slice(0, 5), groups: [], products: [] })
})
