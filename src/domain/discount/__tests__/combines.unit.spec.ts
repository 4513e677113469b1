import fc from "fast-check"
import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { COMPANIONS, companionOf, type Companion } from "../../terms/companions"
import { anyTerms, arbitraryCart } from "./arbitrary-cart"
import { computeCoupons } from "../compute-coupons"

const cart = buildCart({
  lines: [buildLine({ id: "book" }), buildLine({ id: "pen", attributes: {} })],
})
const ON_BOOKS = [{ attribute: "items.product.id", operator: "in" as const, values: ["prod_1"] }]

/** 10 % off the book, or off the order. */
const coupon = (
  code: string,
  target: "items" | "order",
  combines_with: Companion[] | null = null
) =>
  buildCoupon({
    id: code,
    code,
    terms: { combines_with, discount: { target }, targets: target === "items" ? ON_BOOKS : [] },
  })

const compute = (
  coupons: ReturnType<typeof coupon>[],
  taken: { line_id: string; amount: string }[] = []
) =>
  computeCoupons({ cart, coupons, taken, settings: MEETING }).map(
    ({ code, state, amount, refusals }) => ({ code, state, amount, refusals })
  )

const waiting = (code: string, ...refusals: object[]) => ({
  code,
  state: "waiting",
  amount: "0",
  refusals,
})
const kept = (...codes: string[]) => ({ code: "not_combinable", params: { kept: codes } })

describe("which coupons may be on one order", () => {
  it("J5 combine with everything as long as nobody says otherwise", () => {
    const states = compute([coupon("A", "items"), coupon("B", "order", [...COMPANIONS])])
    expect(states).toMatchObject([{ state: "applied" }, { state: "applied" }])
  })

  it("J5 one that stays alone keeps others off, and waits for those before it, by name", () => {
    expect(compute([coupon("ALONE", "order", []), coupon("TEN", "order")])).toEqual([
      { code: "ALONE", state: "applied", amount: "20", refusals: [] },
      waiting("TEN", kept("ALONE")),
    ])
    expect(
      compute([coupon("A", "items"), coupon("B", "order"), coupon("ALONE", "order", [])])[2]
    ).toEqual(waiting("ALONE", kept("A", "B")))
  })

  it("J5 asks both ways, and the class of each", () => {
    const itemsOnly = coupon("PICKY", "order", ["items"])
    expect(compute([itemsOnly, coupon("BOOK", "items")])[1]).toMatchObject({ state: "applied" })
    expect(compute([itemsOnly, coupon("ORDER", "order")])[1]).toEqual(
      waiting("ORDER", kept("PICKY"))
    )
    expect(compute([coupon("BOOK", "items", ["items"]), itemsOnly])[1]).toEqual(
      waiting("PICKY", kept("BOOK"))
    )
  })

  it("J5 one that does not combine with promotions waits while one takes something off", () => {
    const without = coupon("PURE", "order", ["items", "order"])
    expect(compute([without], [{ line_id: "pen", amount: "1" }])).toEqual([
      waiting("PURE", { code: "other_promotion", params: {} }),
    ])
    expect(compute([without], [{ line_id: "pen", amount: "0" }])).toMatchObject([
      { state: "applied" },
    ])
  })

  it("J5 a coupon that gives nothing itself keeps nobody off", () => {
    const nothing = coupon("ALONE", "order", [])
    const asked = { ...nothing, terms: { ...nothing.terms, targets: [] }, used: 1, total_limit: 1 }
    expect(compute([asked, coupon("TEN", "order")])[1]).toMatchObject({ state: "applied" })
  })

  it("J5 never lets two that do not combine both take something off", () => {
    const companions = fc.option(fc.subarray([...COMPANIONS]))
    const coupons = fc.array(fc.tuple(anyTerms, companions), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(arbitraryCart, coupons, ({ cart, taken }, drawn) => {
        const all = drawn.map(([terms, combines_with], i) =>
          buildCoupon({ id: `${i}`, code: `C${i}`, terms: { ...terms, combines_with } })
        )
        const outcomes = computeCoupons({ cart, coupons: all, taken, settings: MEETING })
        const applied = all.filter((_, i) => outcomes[i]?.state === "applied")
        for (const { id, terms } of applied) {
          const others = applied.filter((other) => other.id !== id)
          const allowed = terms.combines_with ?? [...COMPANIONS]
          expect(others.filter(({ terms }) => !allowed.includes(companionOf(terms)))).toEqual([])
        }
      }),
      { numRuns: 500 }
    )
  })
})
