import { CreateCoupon, UpdateCoupon } from "../../../../contracts/coupon"
import { coupon, audience, discount, form, targets } from "../../../__tests__/fixtures"
import { fromCoupon } from "../from-coupon"
import { toCreateRequest, toUpdateRequest } from "../to-request"

const OPENED = coupon({ terms_version: 3 })

it("A1 A23 sends a percentage off the whole order", () => {
  expect(toCreateRequest(form(), "active")).toMatchObject({
    code: "SUMMER",
    name: "Summer sale",
    publication: "active",
    discount: {
      type: "percentage",
      value: "10",
      currency_code: null,
      target: "order",
      allocation: "across",
      max_quantity: null,
    },
    targets: [],
    minimum_spend: null,
    total_limit: null,
    per_customer_limit: null,
    starts_at: null,
    ends_at: null,
    time_zone: "Europe/Berlin",
  })
})

it("A2 A22 sends a fixed amount off one item of chosen products", () => {
  const request = toCreateRequest(
    form({
      discount: discount({
        value: "5,50",
        unit: "eur",
        is_tax_inclusive: true,
        scope: "one_item",
      }),
      targets: targets({ products: ["prod_1", "prod_2"], types: ["ptyp_1"] }),
    }),
    "active"
  )
  expect(request.discount).toEqual({
    type: "fixed",
    value: "5.50",
    currency_code: "eur",
    is_tax_inclusive: true,
    target: "items",
    allocation: "once",
    max_quantity: 1,
  })
  expect(request.targets).toEqual([
    { attribute: "items.product.id", operator: "in", values: ["prod_1", "prod_2"] },
    { attribute: "items.product.type_id", operator: "in", values: ["ptyp_1"] },
  ])
})

it("B17 B18 sends variants that are chosen, and what is left out", () => {
  const { targets: rules } = toCreateRequest(
    form({
      discount: discount({ scope: "items" }),
      targets: targets({ variants: ["variant_1"] }),
      excluded: targets({ variants: ["variant_2"], tags: ["ptag_1", "ptag_2"] }),
    }),
    "active"
  )
  expect(rules).toEqual([
    { attribute: "items.variant_id", operator: "in", values: ["variant_1"] },
    { attribute: "items.variant_id", operator: "ne", values: ["variant_2"] },
    { attribute: "items.product.tags.id", operator: "ne", values: ["ptag_1", "ptag_2"] },
  ])
})

it("A2 B23 sends a fixed amount shared out, or on each of up to so many", () => {
  const chosen = { unit: "eur", scope: "items" } as const
  const allocation = (changes: object) => {
    const request = toCreateRequest(
      form({ discount: discount({ ...chosen, ...changes }) }),
      "active"
    )
    return [request.discount?.allocation, request.discount?.max_quantity]
  }
  expect(allocation({ sharing: "across", max_quantity: "3" })).toEqual(["across", null])
  expect(allocation({ sharing: "each", max_quantity: "3" })).toEqual(["each", 3])
})

it("I3 A23 keeps a percentage on so many units of each item when the percentage changes", () => {
  const limited = coupon({
    terms: {
      ...OPENED.terms,
      discount: {
        ...OPENED.terms.discount,
        target: "items",
        allocation: "each",
        max_quantity: 3,
      },
      targets: [{ attribute: "items.product.id", operator: "in", values: ["prod_1"] }],
    },
  })
  const before = fromCoupon(limited, { currency: "eur", time_zone: "Europe/Berlin" })
  const after = { ...before, discount: { ...before.discount, value: "12" } }
  expect(toUpdateRequest(before, after, limited)).toEqual({
    discount: { ...limited.terms.discount, value: "12" },
    terms_version: limited.terms_version,
  })
})

it("A23 forgets the items chosen before it was for the whole order", () => {
  expect(
    toCreateRequest(form({ targets: targets({ tags: ["ptag_1"] }) }), "active").targets
  ).toEqual([])
})

it("A6 names a coupon by its code where nothing else is said", () => {
  expect(toCreateRequest(form({ code: " TEA ", name: " " }), "active")).toMatchObject({
    code: "TEA",
    name: "TEA",
  })
})

it("B2 sends the list of named customers, addresses apart", () => {
  const request = toCreateRequest(
    form({
      audience: audience({
        kind: "named",
        customer_ids: ["cus_1"],
        emails: "ann@example.com\n bob@example.com, ann@example.com",
      }),
    }),
    "active"
  )
  expect(request.audience?.customers).toBe("named")
  expect(request.named_customers).toEqual({
    customer_ids: ["cus_1"],
    emails: ["ann@example.com", "bob@example.com"],
  })
})

it("B2 sends no list along that takes more than one request, or has something to report", () => {
  const emails = Array.from({ length: 1000 }, (_, n) => `c${n}@example.com`)
  const sent = (changes: Parameters<typeof audience>[0]) =>
    toCreateRequest(form({ audience: audience({ kind: "named", ...changes }) }), "active")
  const file = { name: "list.csv", emails, wrong: [] }
  expect(sent({ file }).named_customers?.emails).toHaveLength(1000)
  for (const request of [
    sent({ file, customer_ids: ["cus_1"] }),
    sent({ emails: "ann@example.com nobody" }),
  ]) {
    expect(request.audience?.customers).toBe("named")
    expect(request).not.toHaveProperty("named_customers")
  }
})

it.each([
  ["B22", "minimum_spend"],
  ["A24", "minimum_total"],
] as const)("%s sends %s per currency, and leaves out what is empty", (_, field) => {
  const amounts = [
    { currency_code: "eur", amount: "49,90" },
    { currency_code: "usd", amount: "" },
  ]
  expect(toCreateRequest(form({ [field]: { amounts, with_tax: true } }), "active")[field]).toEqual({
    amounts: [{ currency_code: "eur", amount: "49.90" }],
    with_tax: true,
  })
})

it("A13 sends a maximum discount, or none", () => {
  const of = (amount: string) => ({
    maximum_discount: { amounts: [{ currency_code: "eur", amount }] },
  })
  expect(toCreateRequest(form(of("50")), "active").maximum_discount).toEqual({
    amounts: [{ currency_code: "eur", amount: "50" }],
  })
  expect(toCreateRequest(form(of("")), "active").maximum_discount).toBeNull()
})

it("J5 sends what it combines with", () => {
  const combines_with = {
    items: false,
    order: true,
    shipping: true,
    vouchers: false,
    promotions: false,
  }
  expect(toCreateRequest(form({ combines_with }), "active").combines_with).toEqual([
    "order",
    "shipping",
  ])
})

it("A4 sends a discount on the shipping, with the ways of shipping chosen and nothing about items", () => {
  const minimum_total = { amounts: [{ currency_code: "eur", amount: "5" }], with_tax: false }
  const values = form({
    discount: discount({ value: "100", scope: "shipping" }),
    targets: targets({ products: ["prod_1"] }),
    shipping_option_ids: ["so_1"],
    minimum_total,
  })
  expect(toCreateRequest(values, "active")).toMatchObject({
    discount: { target: "shipping_methods", allocation: "across", max_quantity: null },
    targets: [{ attribute: "shipping_methods.shipping_option_id", values: ["so_1"] }],
    minimum_total: null,
  })
})

it("D2 reads start and end by the clock of the zone", () => {
  const request = toCreateRequest(
    form({
      validity: {
        starts_at: "2026-07-01T00:00",
        ends_at: "2026-12-31T23:59",
        time_zone: "America/New_York",
      },
    }),
    "active"
  )
  expect(request.starts_at).toBe("2026-07-01T04:00:00.000Z")
  expect(request.ends_at).toBe("2027-01-01T04:59:00.000Z")
})

it("A26 sends what the server's contract takes", () => {
  const full = form({
    description: "For everybody",
    comment: "Ask Ann",
    discount: discount({ unit: "eur", value: "5", scope: "items", sharing: "each" }),
    targets: targets({ products: ["prod_1"] }),
    audience: audience({ kind: "named", emails: "ann@example.com", history: "new" }),
    minimum_spend: { amounts: [{ currency_code: "eur", amount: "50" }], with_tax: false },
    region_ids: ["reg_1"],
    sales_channel_ids: ["sc_1"],
    total_limit: "100",
    per_customer_limit: "1",
    validity: {
      starts_at: "2026-07-01T00:00",
      ends_at: "2026-12-31T23:59",
      time_zone: "Europe/Berlin",
    },
    is_discreet: true,
    returns_use_on_cancel: false,
  })
  expect(CreateCoupon.safeParse(toCreateRequest(full, "draft")).error).toBeUndefined()
  expect(UpdateCoupon.safeParse(toUpdateRequest(form(), full, OPENED)).error).toBeUndefined()
})

describe("an edit", () => {
  it("I3 names the version of the terms that it changes", () => {
    const after = form({ discount: discount({ value: "25" }) })
    expect(toUpdateRequest(form(), after, OPENED)).toMatchObject({
      discount: { value: "25" },
      terms_version: 3,
    })
  })

  it("I2 sends nothing where nothing was changed", () => {
    expect(toUpdateRequest(form(), form(), OPENED)).toEqual({})
  })
  it("I2 sends what was changed alone", () => {
    const after = form({ total_limit: "5", comment: "Extended" })
    expect(toUpdateRequest(form(), after, OPENED)).toEqual({
      total_limit: 5,
      comment: "Extended",
      was: { total_limit: null, comment: null },
    })
  })
  it("I3 says of each open field that it changes what it was", () => {
    const opened = coupon({
      tags: ["Spring"],
      total_limit: 5,
      starts_at: "2026-01-01T00:00:30.500Z",
      time_zone: null,
    })
    const before = fromCoupon(opened, { currency: "eur", time_zone: "Europe/Berlin" })
    const validity = { ...before.validity, ends_at: "2026-12-31T23:59" }
    const discount = { ...before.discount, value: "25" }
    const request = toUpdateRequest(
      before,
      { ...before, validity, discount, code: "NEW", tags: ["Spring", "Tea"] },
      opened
    )
    expect(request.was).toEqual({
      code: opened.code,
      tags: ["Spring"],
      ends_at: null,
      time_zone: null,
    })
    expect(UpdateCoupon.safeParse(request).error).toBeUndefined()
  })
  it("D2 names the zone in which new dates were read", () => {
    const until = (ends_at: string | null) =>
      form({ validity: { starts_at: null, ends_at, time_zone: "Europe/Berlin" } })
    expect(toUpdateRequest(until(null), until("2026-12-31T23:59"), OPENED)).toEqual({
      time_zone: "Europe/Berlin",
      ends_at: "2026-12-31T22:59:00.000Z",
      was: { time_zone: OPENED.time_zone, ends_at: null },
    })
  })
  it("D2 leaves an end alone that clocks show twice, when the start is changed", () => {
    const dates = { starts_at: null, ends_at: "2026-10-25T01:30:00.000Z" }
    const opened = coupon({ ...dates, time_zone: "Europe/Berlin" })
    const before = fromCoupon(opened, { currency: "eur", time_zone: "UTC" })
    const validity = { ...before.validity, starts_at: "2026-10-01T08:00" }
    expect(toUpdateRequest(before, { ...before, validity }, opened)).toEqual({
      time_zone: "Europe/Berlin",
      starts_at: "2026-10-01T06:00:00.000Z",
      was: { time_zone: "Europe/Berlin", starts_at: null },
    })
  })
  it("D2 moves the dates when the zone is changed", () => {
    const ends_at = "2026-12-31T23:59"
    const zone = (time_zone: string) => form({ validity: { starts_at: null, ends_at, time_zone } })
    expect(toUpdateRequest(zone("Europe/Berlin"), zone("UTC"), OPENED)).toEqual({
      time_zone: "UTC",
      ends_at: "2026-12-31T23:59:00.000Z",
      was: { time_zone: OPENED.time_zone, ends_at: null },
    })
  })
})

it("Y1 sends a coupon that applies by itself with its name alone", () => {
  const request = toCreateRequest(form({ way: "automatic", name: " Summer sale " }), "active")
  expect(JSON.parse(JSON.stringify(request))).toMatchObject({
    is_automatic: true,
    name: "Summer sale",
  })
  expect(request.code).toBeUndefined()
  expect(toCreateRequest(form(), "active")).not.toHaveProperty("is_automatic")
})

it("X12 sends budgets as they are kept, with the zone in which they begin", () => {
  const uses = { measure: "uses", per: "customer", period: "week", limit: "2" } as const
  const money = { ...uses, measure: "discount", limit: "10,50" } as const
  const budgets = [
    { ...uses, currency_code: "eur" },
    { ...money, currency_code: "usd" },
  ]
  const sent = [
    { ...uses, currency_code: null },
    { ...money, limit: "10.50", currency_code: "usd" },
  ]
  expect(toCreateRequest(form({ budgets }), "active")).toMatchObject({ budgets: sent })
  expect(toUpdateRequest(form(), form({ budgets }), OPENED)).toMatchObject({
    budgets: sent,
    time_zone: "Europe/Berlin",
    was: { budgets: [] },
  })
})

it("B27 X13 sends hours with the zone they are read in", () => {
  const hours = [{ weekdays: ["monday" as const], from: "17:00", until: "19:00" }]
  expect(toCreateRequest(form({ hours }), "active")).toMatchObject({ hours })
  const before = form()
  expect(toUpdateRequest(before, form({ hours }), OPENED)).toEqual({
    hours,
    time_zone: "Europe/Berlin",
    was: { hours: [], time_zone: OPENED.time_zone },
  })
})
