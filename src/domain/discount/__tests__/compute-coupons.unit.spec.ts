import {
  buildCart,
  buildCoupon,
  buildLine,
  type TermsChange,
  MEETING,
} from "../../__tests__/build-facts"
import { computeCoupons } from "../compute-coupons"

const book = buildLine({
  id: "book",
  subtotal: "30",
  original_total: "36",
  quantity: "3",
})
const pen = buildLine({ id: "pen", subtotal: "5", original_total: "6", quantity: "1" })
const lamp = buildLine({
  id: "lamp",
  subtotal: "65",
  original_total: "78",
  quantity: "1",
})
const cart = buildCart({ lines: [book, pen, lamp] })

const coupon = (code: string, discount: TermsChange["discount"], terms: TermsChange = {}) =>
  buildCoupon({ id: code, code, terms: { ...terms, discount } })

const fixed = (value: string) => ({ type: "fixed", value, currency_code: "eur" }) as const

const compute = (
  coupons: ReturnType<typeof buildCoupon>[],
  change: Partial<Parameters<typeof computeCoupons>[0]> = {}
) =>
  computeCoupons({
    cart,
    coupons,
    taken: [],
    settings: MEETING,
    ...change,
  })

const amounts = (outcome: ReturnType<typeof compute>[number] | undefined) =>
  Object.fromEntries(outcome!.lines.map(({ line_id, amount }) => [line_id, amount]))

describe("coupons on a cart", () => {
  it("A23 takes a percentage off the whole order", () => {
    const [outcome] = compute([coupon("TEN", { value: "10" })])
    expect(outcome).toMatchObject({
      coupon_id: "TEN",
      code: "TEN",
      terms_version: 1,
      state: "applied",
      refusals: [],
      amount: "10",
      currency_code: "eur",
    })
    expect(outcome?.lines).toEqual([
      {
        line_id: "book",
        amount: "3",
        is_tax_inclusive: false,
        base: "30",
        remaining: "27",
      },
      {
        line_id: "pen",
        amount: "0.5",
        is_tax_inclusive: false,
        base: "5",
        remaining: "4.5",
      },
      {
        line_id: "lamp",
        amount: "6.5",
        is_tax_inclusive: false,
        base: "65",
        remaining: "58.5",
      },
    ])
  })

  it("A1 takes all of it at 100 %", () => {
    expect(compute([coupon("ALL", { value: "100" })])[0]).toMatchObject({ amount: "100" })
  })

  it("A1 leaves nothing at 100 % of a price that does not divide by its quantity", () => {
    const lines = [buildLine({ quantity: "3" })]
    const [outcome] = compute([coupon("ALL", { value: "100" })], { cart: buildCart({ lines }) })
    // Medusa's own formula gives a hair less than all.
    expect(outcome?.lines[0]).toMatchObject({ amount: "99.99999999999999999999", remaining: "0" })
  })

  it("A2 shares a fixed amount out to the cent", () => {
    const [outcome] = compute([coupon("TEN", fixed("9.99"))])
    expect(outcome?.amount).toBe("9.99")
    expect(amounts(outcome)).toEqual({ book: "3", pen: "0.5", lamp: "6.49" })
  })

  it("A22 takes a fixed amount off one unit, the cheapest, and shows which", () => {
    const once = { target: "items", allocation: "once", max_quantity: 1 } as const
    const [outcome] = compute([coupon("ONE", { ...fixed("4"), ...once })])
    expect(outcome?.amount).toBe("4")
    expect(amounts(outcome)).toEqual({ book: "0", pen: "4", lamp: "0" })
  })

  it("A22 goes on to the next cheapest units up to its number, never beyond a unit's price", () => {
    const once = { target: "items", allocation: "once", max_quantity: 3 } as const
    const [outcome] = compute([coupon("THREE", { ...fixed("6"), ...once })])
    expect(amounts(outcome)).toEqual({ book: "12", pen: "5", lamp: "0" })
  })

  it("A22 takes a fixed amount off each item, up to its number of units", () => {
    const each = { target: "items", allocation: "each", max_quantity: 2 } as const
    const [outcome] = compute([coupon("EACH", { ...fixed("4"), ...each })])
    expect(amounts(outcome)).toEqual({ book: "8", pen: "4", lamp: "4" })
  })

  it("B23 leaves lines alone that are out of scope, take no discount or cost nothing", () => {
    const gift = buildLine({ id: "gift", subtotal: "0", original_total: "0" })
    const card = buildLine({ id: "card", is_discountable: false })
    const other = buildLine({ id: "other", attributes: { product: { id: "prod_2" } } })
    const targets = [{ attribute: "items.product.id", operator: "in" as const, values: ["prod_1"] }]
    const [outcome] = compute([coupon("TEN", { value: "10", target: "items" }, { targets })], {
      cart: buildCart({ lines: [gift, card, other, pen] }),
    })
    expect(amounts(outcome)).toEqual({ pen: "0.5" })
  })

  it("A24 reduces to zero and never below", () => {
    const [outcome] = compute([coupon("BIG", fixed("1000"))])
    expect(outcome).toMatchObject({ amount: "100", state: "applied" })
    expect(outcome?.lines.map(({ remaining }) => remaining)).toEqual(["0", "0", "0"])
  })

  it("J1 applies coupons in the order entered, each on what is left", () => {
    const five = coupon("FIVE", fixed("50"))
    const half = coupon("HALF", { value: "50" })
    expect(compute([five, half]).map(({ amount }) => amount)).toEqual(["50", "25"])
    expect(compute([half, five]).map(({ amount }) => amount)).toEqual(["50", "50"])
  })

  it("J1 works on what native promotions have left", () => {
    const taken = [
      { line_id: "lamp", amount: "40" },
      { line_id: "lamp", amount: "20" },
    ]
    const [outcome] = compute([coupon("HALF", { value: "50" })], { taken })
    expect(amounts(outcome)).toEqual({ book: "15", pen: "2.5", lamp: "2.5" })
  })

  it("A24 waits with nothing_left where there is nothing to take", () => {
    const [all, more] = compute([coupon("ALL", { value: "100" }), coupon("TEN", { value: "10" })])
    expect(all?.state).toBe("applied")
    expect(more).toMatchObject({
      state: "waiting",
      amount: "0",
      refusals: [{ code: "nothing_left", params: {} }],
      eligibility: { state: "eligible" },
    })
    expect(more?.lines.map(({ base }) => base)).toEqual(["0", "0", "0"])
  })

  it("A24 takes a rest too small for Medusa to see for nothing left", () => {
    const taken = [{ line_id: "lamp", amount: "64.99995" }]
    const [outcome] = compute([coupon("BIG", fixed("1000"))], {
      taken,
      cart: buildCart({ lines: [lamp] }),
    })
    expect(outcome).toMatchObject({ state: "waiting", lines: [{ base: "0", amount: "0" }] })
  })

  it("A2 takes amounts off the price with tax where the coupon says so", () => {
    const [outcome] = compute([coupon("TAX", { ...fixed("12"), is_tax_inclusive: true })])
    expect(outcome?.amount).toBe("12")
    expect(outcome?.lines).toContainEqual({
      line_id: "book",
      amount: "3.6",
      is_tax_inclusive: true,
      base: "36",
      remaining: "32.4",
    })
  })

  it("A24 converts between coupons with and without tax", () => {
    const gross = coupon("GROSS", { value: "50", is_tax_inclusive: true })
    const net = coupon("NET", { value: "100" })
    expect(compute([gross, net]).map(({ amount }) => amount)).toEqual(["60", "50"])
    expect(compute([net, gross]).map(({ state }) => state)).toEqual(["applied", "waiting"])
  })
})

describe("coupons per order", () => {
  const settings = { ...MEETING, max_coupons_per_order: 1 }
  const first = coupon("FIRST", { value: "10" })
  const second = coupon("SECOND", { value: "20" })

  it("C7 keeps the first ones entered, and names them to the others", () => {
    const [kept, other] = compute([first, second], { settings })
    expect(kept?.state).toBe("applied")
    expect(other).toMatchObject({
      state: "waiting",
      amount: "0",
      lines: [],
      refusals: [{ code: "coupons_per_order", params: { max: 1, kept: ["FIRST"] } }],
    })
  })

  it("C7 gives no place to a coupon that is refused or waits", () => {
    const expired = { ...first, status: "expired" as const }
    const states = compute([expired, second], { settings }).map(({ state }) => state)
    expect(states).toEqual(["refused", "applied"])
    const idle = coupon("IDLE", { value: "10" }, { conditions: [] })
    const taken = cart.lines.map(({ id, subtotal }) => ({
      line_id: id,
      amount: subtotal,
    }))
    const lines = [...cart.lines, buildLine({ id: "card", is_discountable: false })]
    expect(
      compute([idle, second], { settings, taken, cart: { ...cart, lines } }).map(
        ({ refusals }) => refusals[0]?.code
      )
    ).toEqual(["nothing_left", "nothing_left"])
  })

  it("C7 lets two in where two may", () => {
    const settings = { ...MEETING, max_coupons_per_order: 2 }
    const states = compute([first, second, coupon("THIRD", { value: "5" })], { settings })
    expect(states.map(({ state }) => state)).toEqual(["applied", "applied", "waiting"])
    expect(states[2]?.refusals[0]?.params.kept).toEqual(["FIRST", "SECOND"])
  })
})

describe("coupons that do not apply", () => {
  it("S1 passes the reasons on, and gives nothing", () => {
    const [outcome] = compute([coupon("USD", { ...fixed("5"), currency_code: "usd" })])
    expect(outcome).toMatchObject({
      state: "refused",
      amount: "0",
      lines: [],
      refusals: [{ code: "currency", params: { currency_codes: ["usd"] } }],
    })
  })

  it("L1 applies an ended coupon again where an order is edited", () => {
    const ended = { ...coupon("TEN", { value: "10" }), status: "expired" as const }
    expect(compute([ended], { skip: ["status"] })[0]).toMatchObject({
      state: "applied",
      amount: "10",
    })
  })
})

describe("one coupon per item", () => {
  const settings = { ...MEETING, max_coupons_per_item: 1 as const }
  const provider = (id: string, value: string) =>
    buildLine({ id, subtotal: value, original_total: value, attributes: { vendor: id[0] } })
  const three = {
    ...cart,
    lines: [provider("a1", "20"), provider("b2", "30"), provider("b3", "50")],
  }
  const x = coupon(
    "X",
    { ...fixed("5"), target: "items", allocation: "once", max_quantity: 1 },
    { targets: [{ attribute: "items.vendor", operator: "in", values: ["a"] }] }
  )
  const y = coupon("Y", { value: "15" })

  it("J1 J2 J3 lets the second coupon have the items that the first one left alone", () => {
    const [first, second] = compute([x, y], { settings, cart: three })
    expect(amounts(first)).toEqual({ a1: "5" })
    expect(amounts(second)).toEqual({ b2: "4.5", b3: "7.5" })
  })

  it("J1 J2 J4 gives nothing for items that are discounted already, and says by what", () => {
    const [first, second] = compute([y, x], { settings, cart: three })
    expect(amounts(first)).toEqual({ a1: "3", b2: "4.5", b3: "7.5" })
    expect(second).toMatchObject({
      state: "waiting",
      amount: "0",
      refusals: [{ code: "coupons_per_item", params: { kept: ["Y"] } }],
    })
  })

  it("J2 adds them up where the store lets coupons share an item", () => {
    const [, second] = compute([x, y], { cart: three })
    expect(amounts(second)).toEqual({ a1: "2.25", b2: "4.5", b3: "7.5" })
  })

  it("J6 applies by priority where the store says so, and answers in the order entered", () => {
    const urgent = { ...x, priority: 1 }
    const byPriority = { ...settings, application_order: "priority" as const }
    const outcomes = compute([y, urgent], { settings: byPriority, cart: three })
    expect(outcomes.map(({ code, amount }) => [code, amount])).toEqual([
      ["Y", "12"],
      ["X", "5"],
    ])
    const equal = compute([y, x], { settings: byPriority, cart: three })
    expect(equal.map(({ state }) => state)).toEqual(["applied", "waiting"])
  })
})

describe("a maximum discount", () => {
  const maximum = (amount: string) => ({
    maximum_discount: { amounts: [{ currency_code: "eur", amount }] },
  })
  const half = { value: "50" }

  it("A13 takes off just that, shared out in the smallest unit, and says so", () => {
    const [outcome] = compute([coupon("HALF", half, maximum("10"))])
    expect(outcome).toMatchObject({ state: "applied", amount: "10", kept_maximum: "10" })
    expect(outcome?.lines.map(({ amount }) => amount)).toEqual(["3", "0.5", "6.5"])
    const [odd] = compute([coupon("HALF", half, maximum("10.01"))])
    expect(odd?.lines.map(({ amount }) => amount)).toEqual(["3", "0.5", "6.51"])
  })

  it("A13 counts in the base of the discount", () => {
    const [outcome] = compute([coupon("HALF", { ...half, is_tax_inclusive: true }, maximum("12"))])
    expect(outcome).toMatchObject({ amount: "12", kept_maximum: "12" })
    expect(outcome?.lines.map(({ amount }) => amount)).toEqual(["3.6", "0.6", "7.8"])
  })

  it("A13 leaves a discount alone that is smaller, and one of terms that know of none", () => {
    expect(compute([coupon("HALF", half, maximum("50"))])).toMatchObject([
      { amount: "50", kept_maximum: null },
    ])
    const { maximum_discount: _, ...before } = coupon("HALF", half).terms
    expect(compute([{ ...coupon("HALF", half), terms: before }])).toMatchObject([{ amount: "50" }])
  })

  it("A13 A24 keeps a minimum total below it, too", () => {
    const both = {
      ...maximum("40"),
      minimum_total: { amounts: [{ currency_code: "eur", amount: "80" }], with_tax: false },
    }
    expect(compute([coupon("HALF", half, both)])).toMatchObject([
      { amount: "20", kept_maximum: "40", kept_minimum: "80" },
    ])
  })
})

describe("a minimum total", () => {
  const minimum = (amount: string, with_tax = false) => ({
    minimum_total: { amounts: [{ currency_code: "eur", amount }], with_tax },
  })
  const half = { value: "50" }

  it("A24 takes off what leaves just that, shared out in proportion, and says so", () => {
    const [outcome] = compute([coupon("HALF", half, minimum("80"))])
    expect(outcome).toMatchObject({ state: "applied", amount: "20", kept_minimum: "80" })
    expect(outcome?.lines.map(({ amount }) => amount)).toEqual(["6", "1", "13"])
  })

  it("A24 counts with tax where it is with tax", () => {
    const [outcome] = compute([coupon("HALF", half, minimum("96", true))])
    expect(outcome).toMatchObject({ amount: "20", kept_minimum: "96" })
  })

  it("A24 leaves a discount alone that stays above it, and one of terms that know of none", () => {
    expect(compute([coupon("HALF", half, minimum("50"))])).toMatchObject([
      { amount: "50", kept_minimum: null },
    ])
    const { minimum_total: _, ...before } = coupon("HALF", half).terms
    expect(compute([{ ...coupon("HALF", half), terms: before }])).toMatchObject([{ amount: "50" }])
  })

  it("A24 counts what coupons before it took, and waits where they left no more", () => {
    const [, second] = compute([coupon("TEN", fixed("10")), coupon("HALF", half, minimum("80"))])
    expect(second).toMatchObject({ amount: "10", kept_minimum: "80" })
    const [, third] = compute([coupon("TEN", fixed("30")), coupon("HALF", half, minimum("80"))])
    expect(third).toMatchObject({
      state: "waiting",
      refusals: [{ code: "minimum_total", params: { required: "80", currency_code: "eur" } }],
    })
  })
})
