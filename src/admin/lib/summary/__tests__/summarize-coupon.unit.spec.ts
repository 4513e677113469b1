import { noBudget } from "../../coupon-form/budgets"
import { audience, coupon, discount, form, targets, tiered } from "../../../__tests__/fixtures"
import { translate } from "../../../__tests__/translate"
import type { CouponFormValues } from "../../coupon-form/values"
import { factsOfCoupon, factsOfForm } from "../coupon-facts"
import type { NamedIds, NamesOf } from "../names"
import { summarizeCoupon } from "../summarize-coupon"

const NAMES: NamedIds = {
  products: ["Mug", "Bag"],
  variants: ["Mug · Moss"],
  categories: ["Kitchen"],
  collections: ["Spring"],
  tags: [],
  types: [],
  shipping_options: ["Express"],
  vendors: ["Kiln & Co"],
  groups: ["VIP"],
  regions: ["Europe"],
  channels: ["Web"],
}
const namesOf: NamesOf = (kind) => NAMES[kind]

async function summary(changes: Partial<CouponFormValues>, language: "en" | "de" = "en") {
  const t = await translate(language)
  return summarizeCoupon(factsOfForm(form(changes)), { t, locale: language, namesOf })
}

it("A23 B1 D4 says the plain case", async () => {
  expect(await summary({})).toBe(
    "Anyone who enters SUMMER gets 10% off the whole order. " +
      "It can be used as often as anyone likes. " +
      "It has no expiry. " +
      "Cancelling an order gives its use back."
  )
})

it("I7 I8 does not say of what has ended or was deleted that somebody gets something", async () => {
  const t = await translate("en")
  const start = (changes: Parameters<typeof coupon>[0]) =>
    summarizeCoupon(factsOfCoupon(coupon(changes)), { t, locale: "en", namesOf }).slice(0, 30)
  expect(start({ status: "expired" })).toBe("Nobody can use it any more. As")
  expect(start({ status: "deleted" })).toBe("Nobody can use it any more. As")
  expect(start({ status: "active" })).toBe("Anyone who enters SUMMER gets ")
})

it("A23 B1 D4 says it in German", async () => {
  expect(await summary({}, "de")).toBe(
    "Wer SUMMER eingibt, erhält 10\u00a0% Rabatt auf die ganze Bestellung. " +
      "Er kann beliebig oft eingelöst werden. " +
      "Er hat keinen Ablauf. " +
      "Wird eine Bestellung storniert, kommt ihre Einlösung zurück."
  )
})

it("A1 A26 says that it takes something off the shipping, and off which", async () => {
  const free = discount({ value: "100", scope: "shipping" })
  expect(await summary({ discount: free })).toContain("gets 100% off the shipping.")
  const express = { discount: free, shipping_option_ids: ["so_1"] }
  expect(await summary(express)).toContain("gets 100% off the shipping by Express.")
  expect(await summary(express, "de")).toContain("Rabatt auf den Versand per Express.")
})

it("A10 A11 says tier by tier what it takes off, and what counts", async () => {
  const text = await summary(tiered(["100", "10"], ["200", "30"], ["500", "100"]))
  expect(text).toContain(
    "Anyone who enters SUMMER gets €10.00 to €100.00 off the whole order. " +
      "Spend €100.00 → €10.00 off, €200.00 → €30.00 off, €500.00 → €100.00 off. " +
      "What counts is the cart before discounts and without tax. " +
      "The amount is taken off before tax."
  )
  expect(await summary(tiered(["100", "10"], ["", ""]), "de")).toContain(
    "Wer SUMMER eingibt, erhält 10,00\u00a0€ Rabatt auf die ganze Bestellung. " +
      "Ab 100,00\u00a0€ → 10,00\u00a0€ Rabatt. "
  )
  expect(await summary(tiered(["", ""]))).toContain(
    "gets something off the whole order. The amount"
  )
})

it("A23 A26 does not say of items that are still to be chosen that they are all", async () => {
  const unchosen = { discount: discount({ scope: "items" }) }
  expect(await summary(unchosen)).toContain("gets 10% off all items of your choice.")
  const values = form(unchosen)
  const t = await translate("de")
  const german = { t, locale: "de", namesOf }
  expect(summarizeCoupon(factsOfForm(values), german)).toContain("auf alle Artikel Ihrer Wahl")
  const all = factsOfForm(values, { takes_all_items: true })
  expect(summarizeCoupon(all, german)).toContain("Rabatt auf alle Artikel.")
})

it("A22 B3 B22 B24 C1 C2 D2 says what it will do and for whom", async () => {
  const text = await summary({
    discount: discount({ value: "5", unit: "eur", scope: "one_item", is_tax_inclusive: true }),
    targets: targets({ products: ["p1", "p2"], categories: ["c1"] }),
    audience: audience({ kind: "groups", group_ids: ["g1"], history: "new" }),
    minimum_spend: { amounts: [{ currency_code: "eur", amount: "50" }], with_tax: true },
    region_ids: ["r1"],
    sales_channel_ids: ["s1"],
    total_limit: "100",
    per_customer_limit: "1",
    validity: {
      starts_at: "2026-07-01T09:00",
      ends_at: "2026-12-31T23:59",
      time_zone: "Europe/Berlin",
    },
    is_discreet: true,
    returns_use_on_cancel: false,
  })
  expect(text.replaceAll("\u202f", " ")).toBe(
    "Only customers in VIP get €5.00 off the cheapest item of Mug or Bag and at the same time in the category Kitchen with SUMMER. " +
      "The amount includes tax. " +
      "It is for new customers: people who have placed no order so far. " +
      "Before discounts and with tax, the cart has to be worth at least €50.00. " +
      "It counts in Europe only. It counts in the sales channel Web only. " +
      "It can be used 100 times in total and once per customer. " +
      "It is valid from Jul 1, 2026, 9:00 AM (Europe/Berlin) until Dec 31, 2026, 11:59 PM (Europe/Berlin). " +
      "Whoever may not use it is told that the code does not exist. " +
      "Cancelling an order does not give its use back."
  )
})

it.each([
  [
    "en",
    { targets: targets({ categories: ["c1"] }), excluded: targets({ variants: ["v1"] }) },
    "off all items in the category Kitchen except those of the variant Mug · Moss.",
  ],
  [
    "en",
    { excluded: targets({ products: ["p1", "p2"], collections: ["s1"] }) },
    "off all items except those of Mug or Bag and those in the collection Spring.",
  ],
  [
    "en",
    { targets: targets({ vendors: ["brand=Kiln & Co"] }) },
    "off all items from the vendor Kiln & Co.",
  ],
  [
    "de",
    { excluded: targets({ variants: ["v1"], collections: ["s1"] }) },
    "auf alle Artikel außer denen der Variante Mug · Moss und denen der Kollektion Spring.",
  ],
] as const)("B17 B18 says what is left out (%s, %j)", async (language, items, sentence) => {
  const text = await summary({ discount: discount({ scope: "items" }), ...items }, language)
  expect(text).toContain(sentence)
})

it.each([
  [false, "It never brings the items below €20.00 without tax."],
  [true, "It never brings the items below €20.00 with tax."],
])("A24 says below what it never brings the items (with tax: %s)", async (with_tax, sentence) => {
  const amounts = [{ currency_code: "eur", amount: "20" }]
  expect(await summary({ minimum_total: { amounts, with_tax } })).toContain(sentence)
})

it("A13 says what it takes off at most", async () => {
  const amounts = [
    { currency_code: "eur", amount: "50" },
    { currency_code: "usd", amount: "" },
  ]
  expect(await summary({ maximum_discount: { amounts } })).toContain(
    "It takes off at most €50.00 per order."
  )
})

it.each([
  [{}, ""],
  [
    { order: false, items: false, shipping: false, vouchers: false, promotions: false },
    "It cannot be combined with any other discount.",
  ],
  [
    { order: false, shipping: false, vouchers: false, promotions: false },
    "On one order it combines with coupons on single items only.",
  ],
])("J5 says what it combines with, where that is not everything (%j)", async (change, sentence) => {
  const combines_with = {
    items: true,
    order: true,
    shipping: true,
    vouchers: true,
    promotions: true,
    ...change,
  }
  const text = await summary({ combines_with })
  expect(text).toContain(sentence)
  expect(text.includes("combine")).toBe(sentence !== "")
})

it("A26 speaks while the form is still half empty", async () => {
  const text = await summary({
    code: "",
    discount: discount({ value: "x" }),
    total_limit: "many",
    minimum_spend: { amounts: [{ currency_code: "eur", amount: "?" }], with_tax: false },
  })
  expect(text).toContain("Anyone who enters the code gets something off the whole order.")
  expect(text).not.toMatch(/NaN|undefined|null/)
})

it("Y1 says that nothing has to be entered", async () => {
  const changes = { way: "automatic", is_discreet: true } as const
  expect(await summary(changes)).toBe(
    "10% off the whole order for anyone, without a code. " +
      "It can be used as often as anyone likes. " +
      "It has no expiry. " +
      "Cancelling an order gives its use back."
  )
  expect(await summary(changes, "de")).toMatch(/^Alle erhalten 10\u00a0% Rabatt .*, ohne Code\./)
})

it("X12 says how much it gives at most", async () => {
  const budgets = [
    { ...noBudget("eur"), limit: "10" },
    { ...noBudget("eur"), measure: "discount" as const, limit: "99.5", per: "customer" as const },
  ]
  expect(await summary({ budgets })).toContain(
    "It gives at most 10 uses a day and €99.50 taken off a day for each customer."
  )
  expect(await summary({ budgets: budgets.slice(0, 1) }, "de")).toContain(
    "Er gibt höchstens 10 Einlösungen am Tag."
  )
})

it("B27 X13 says at what times it counts, as far as they are typed", async () => {
  const hours = [
    { weekdays: ["monday" as const, "friday" as const], from: "17:00", until: "19:00" },
    { weekdays: [], from: "", until: "" },
  ]
  expect((await summary({ hours })).replaceAll("\u202f", " ")).toContain(
    "It counts only on Monday and Friday from 5:00 PM to 7:00 PM (Europe/Berlin)."
  )
  expect(await summary({ hours }, "de")).toContain(
    "Er gilt nur Montag und Freitag von 17:00 bis 19:00 Uhr (Europe/Berlin)."
  )
})

it("A16 A23 A24 says what a product voucher puts in the cart, and what that stands for", async () => {
  const voucher = { variant_ids: ["v_1"], quantity: "2", unit: "GB", units: "100" }
  const typed = { discount: discount({ kind: "product" }), voucher }
  expect(await summary(typed)).toMatch(
    /^Puts 2 × Mug · Moss in the cart of anyone who enters SUMMER, free\. Gives 100 GB\. It can/
  )
  const plain = { ...typed, voucher: { ...voucher, variant_ids: [], unit: "", units: "" } }
  expect(await summary(plain, "de")).toMatch(
    /^Legt 2 × einen Artikel in den Warenkorb jedes, der SUMMER eingibt, umsonst\. Er /
  )
})
