import type { CreateCouponInput } from "../../../src/contracts/coupon"
import { couponDesk, fixed, percentage } from "../../support/coupons"
import { nativePromotion } from "../../support/native-promotion"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { amountTier, percentTier, TIERS } from "../../support/tiers"

type Tiers = CreateCouponInput["tiers"]

export function describeTierDesk(shop: () => Shop): void {
  describe("at the desk", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const create = (fields: object = {}) =>
      desk().create({ code: "Spring", tiers: { steps: TIERS }, ...fields })

    it("A10 A11 keeps tiers as terms, with the lowest as the discount that Medusa's pages show", async () => {
      const { id, promotion_id, terms } = await create()
      expect(terms).toMatchObject({
        discount: { type: "fixed", value: "10", currency_code: "eur", target: "order" },
        minimum_spend: null,
        tiers: {
          with_tax: false,
          steps: [
            {
              from: [
                { currency_code: "eur", amount: "100" },
                { currency_code: "usd", amount: "100" },
              ],
              discount: {
                type: "fixed",
                amounts: [
                  { currency_code: "eur", amount: "10" },
                  { currency_code: "usd", amount: "10" },
                ],
              },
            },
            {},
            {},
          ],
        },
      })
      const { data } = await admin("GET", `/admin/promotions/${promotion_id}`)
      expect(data.promotion.application_method).toMatchObject({ type: "fixed", value: 10 })

      const again = await desk().update(id, { discount: terms.discount, tiers: terms.tiers })
      expect(again.terms_version).toBe(1)
    })

    const eur = (amount: number) => ({ eur: amount })
    const refused: [string, Tiers, RegExp][] = [
      [
        "that begin alike",
        { steps: [amountTier(eur(100), eur(10)), amountTier(eur(100), eur(30))] },
        /tiers\.steps\.1\.from has to be more than 100 EUR, where tiers\.steps\.0 begins/,
      ],
      [
        "of which the higher gives less",
        { steps: [amountTier(eur(100), eur(30)), amountTier(eur(200), eur(20))] },
        /tiers\.steps\.1\.discount gives less than tiers\.steps\.0 would at 200 EUR: give more/,
      ],
      [
        "of which the last is an amount after a percentage",
        { steps: [percentTier(eur(100), 10), amountTier(eur(200), eur(90))] },
        /tiers\.steps\.1\.discount is an amount, and the percentage of tiers\.steps\.0 comes to more.*maximum_discount/,
      ],
      [
        "of different currencies",
        { steps: [percentTier({ eur: 1, usd: 1 }, 5), percentTier(eur(200), 10)] },
        /tiers\.steps\.1\.from needs an amount in USD as well/,
      ],
      [
        "with an amount in one currency of two",
        { steps: [amountTier({ eur: 100, usd: 100 }, eur(10))] },
        /tiers\.steps\.0\.discount\.amounts needs an amount in USD as well/,
      ],
      [
        "in a currency the store has not",
        { steps: [percentTier({ xyz: 100 }, 10)] },
        /There is no currency xyz/,
      ],
      [
        "of more than 100 percent",
        { steps: [percentTier(eur(100), 101)] },
        /tiers\.steps\.0\.discount\.value cannot be more than 100 percent/,
      ],
      [
        "from nothing on",
        { steps: [percentTier(eur(0), 10)] },
        /tiers\.steps\.0\.from\.0\.amount has to be more than 0/,
      ],
    ]
    it.each(refused)("A11 S7 refuses tiers %s, new or changed", async (_, tiers, message) => {
      const body = { code: "Bad", tiers }
      expect(await admin("POST", "/admin/coupons", body)).toMatchObject({
        status: 400,
        data: { type: "invalid_data", message: expect.stringMatching(message) },
      })
      const { id } = await create()
      expect(await admin("POST", `/admin/coupons/${id}`, { tiers })).toMatchObject({
        status: 400,
        data: { type: "invalid_data", message: expect.stringMatching(message) },
      })
      expect((await desk().retrieve(id)).terms_version).toBe(1)
    })

    it("A11 refuses a discount, or a minimum spend, that says something else than the tiers", async () => {
      const { id } = await create()
      const path = `/admin/coupons/${id}`
      const other = { status: 400, data: { code: "coupon_terms_invalid" } }
      expect(await admin("POST", path, { discount: percentage(20) })).toMatchObject(other)
      expect(
        await admin("POST", "/admin/coupons", {
          code: "Two",
          discount: fixed(11, "usd"),
          tiers: { steps: TIERS },
        })
      ).toMatchObject(other)
      const minimum_spend = { amounts: [{ currency_code: "usd", amount: 50 }] }
      expect(await admin("POST", path, { minimum_spend })).toMatchObject({
        ...other,
        data: { message: /minimum_spend says what the lowest tier says already: set it to null/ },
      })
      const single = await desk().update(id, { discount: percentage(20), tiers: null })
      expect(single.terms).toMatchObject({ discount: { value: "20" }, tiers: null })
      expect((await desk().update(id, { minimum_spend })).terms.minimum_spend).toBeTruthy()
    })

    it("A11 X19 tells of tiers in versions and changes, and duplicates them", async () => {
      const { id, terms } = await create()
      const steps = [percentTier({ usd: 10 }, 5), percentTier({ usd: 20 }, 10)]
      const changed = await desk().update(id, { tiers: { steps, with_tax: true } })
      expect(changed).toMatchObject({
        terms_version: 2,
        terms: { discount: { type: "percentage", value: "5", currency_code: null } },
      })
      const { data } = await admin("GET", `/admin/coupons/${id}/versions`)
      expect(data.versions).toMatchObject([
        { version: 2, terms: { tiers: changed.terms.tiers } },
        { version: 1, terms: { tiers: terms.tiers } },
      ])
      const { data: log } = await admin("GET", `/admin/coupons/${id}/changes`)
      expect(log.changes[0]).toMatchObject({
        kind: "updated",
        before: { tiers: terms.tiers },
        after: { tiers: { with_tax: true } },
      })
      const copy = await admin("POST", `/admin/coupons/${id}/duplicate`, { code: "Autumn" })
      expect(copy.data.coupon.terms).toEqual(changed.terms)
    })

    it("A11 I2 its first use locks the tiers, whichever way they are written", async () => {
      const { id, promotion_id } = await create()
      const sam = shopper(shop())
      const cart = await sam.cart({ "KETTLE-BLACK": 2 })
      await sam.enter(cart, "spring")
      await sam.readyToPay(cart)
      expect((await sam.complete(cart)).data).toMatchObject({ order: { discount_subtotal: 10 } })
      expect((await desk().retrieve(id)).locked_fields).toContain("tiers")
      for (const tiers of [null, { steps: TIERS.slice(0, 2) }, { steps: TIERS, with_tax: true }]) {
        expect(await admin("POST", `/admin/coupons/${id}`, { tiers })).toMatchObject({
          status: 400,
          data: { code: "coupon_locked", message: expect.stringContaining("tiers") },
        })
      }
      const native = await admin("POST", `/admin/promotions/${promotion_id}`, {
        application_method: { value: 11 },
      })
      expect(native.status).toBe(400)
      expect((await desk().update(id, { name: "Still open" })).terms_version).toBe(1)
    })

    it("A11 I2 Medusa's own pages keep the tiers, and refuse to change what the lowest takes off", async () => {
      const { id, promotion_id, terms } = await create()
      const path = `/admin/promotions/${promotion_id}`
      const changed = await admin("POST", path, { application_method: { value: 11 } })
      expect(changed).toMatchObject({
        status: 400,
        data: {
          code: "coupon_native_tiers",
          message: "Spring has spend tiers: change what it takes off on the coupon's own page.",
        },
      })
      const rule = { attribute: "region.id", operator: "in", values: [shop().ids.regions.us] }
      expect((await admin("POST", `${path}/rules/batch`, { create: [rule] })).status).toBe(200)
      expect((await desk().retrieve(id)).terms).toEqual({
        ...terms,
        region_ids: [shop().ids.regions.us],
      })
    })

    it("A11 I2 makes a native promotion a coupon with tiers, in one call", async () => {
      const promotion_id = await nativePromotion(shop(), "Native10", 10)
      const { terms } = await desk().create({ promotion_id, tiers: { steps: TIERS } })
      expect(terms).toMatchObject({ discount: { type: "fixed", value: "10" }, tiers: {} })
      const { data } = await admin("GET", `/admin/promotions/${promotion_id}`)
      expect(data.promotion.application_method).toMatchObject({ type: "fixed", value: 10 })
      const sam = shopper(shop())
      const cart = await sam.cart({ "KETTLE-BLACK": 3 })
      await sam.enter(cart, "native10")
      expect((await sam.retrieve(cart)).data.cart).toMatchObject({ discount_subtotal: 30 })
    })

    it("S7 the test cart says which tier is reached, and which is next", async () => {
      const { id } = await create()
      const sam = shopper(shop())
      const cart_id = await sam.cart({ "KETTLE-BLACK": 3 })
      const { data } = await admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: [id],
        cart_id,
      })
      expect(data.trace.coupons).toMatchObject([
        {
          amount: "30",
          tier: {
            actual: "285",
            reached: { number: 2, from: "200" },
            next: { number: 3, missing: "215" },
          },
        },
      ])
    })
  })
}
