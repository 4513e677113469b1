import { couponDesk, fixed, percentage } from "../../support/coupons"
import type { Shop } from "../../support/shop-suite"
import { contents } from "../../support/tables"

export function describeWarnings(shop: () => Shop): void {
  describe("what is worth a look", () => {
    const desk = () => couponDesk(shop())
    const from = (amount: string) => ({
      minimum_spend: { amounts: [{ currency_code: "usd", amount }], with_tax: false },
    })
    const warnings = async (body: object) => {
      const { status, data } = await shop().api.admin("POST", "/admin/coupons/warnings", body)
      expect(status).toBe(200)
      return data.warnings
    }

    it("Z6 S5 tells of a coupon before it is made what it would give away, alone and with others", async () => {
      const ten = await desk().create({ code: "TEN", discount: fixed("10", "usd"), ...from("18") })
      const paused = await desk().create({
        code: "OFF",
        discount: fixed("9", "usd"),
        ...from("18"),
      })
      await desk().pause(paused.id)
      const before = await contents(shop())
      expect(await warnings({ discount: fixed("8", "usd") })).toEqual([
        { code: "free_order", params: { price: "8", currency_code: "usd" } },
        {
          code: "free_with",
          params: { coupon_id: ten.id, other: "TEN", price: "18", currency_code: "usd" },
        },
      ])
      expect(await warnings({ discount: percentage(20) })).toEqual([])
      expect(await contents(shop())).toEqual(before)

      await desk().settings({ max_coupons_per_item: 1 })
      expect(await warnings({ discount: fixed("8", "usd"), ...from("9") })).toEqual([])
    })

    it("Z6 tells it of a coupon that is there, by the dates that it runs", async () => {
      const { id } = await desk().create({
        code: "OLD",
        discount: percentage(100),
        ends_at: "2020-01-01T00:00:00Z",
      })
      const { data } = await shop().api.admin("GET", `/admin/coupons/${id}/warnings`)
      expect(data.warnings).toEqual([
        { code: "ended_already", params: { ends_at: "2020-01-01T00:00:00.000Z" } },
        { code: "free_order", params: { price: "100", currency_code: "eur" } },
      ])
      const none = await shop().api.admin("GET", "/admin/coupons/coupon_none/warnings")
      expect(none.status).toBe(404)
    })

    it("Z6 tells of chosen items that no product is, such as a category that has only categories in it", async () => {
      const { categories, products } = shop().ids
      const chosen = (attribute: string, id: string | undefined) => ({
        attribute: `items.product.${attribute}`,
        values: [String(id)],
      })
      const [first, ...others] = Object.values(products)
      const of = (...targets: object[]) =>
        warnings({ discount: percentage(20, { target: "items" }), targets })
      expect(await of(chosen("categories.id", categories.tea))).toEqual([])
      expect(await of(chosen("categories.id", categories.coffee))).toEqual([
        { code: "no_products", params: {} },
      ])
      expect(await of(chosen("id", first), chosen("id", others[0]))).toEqual([
        { code: "no_products", params: {} },
      ])
    })

    it("Z6 refuses terms that no coupon could have, as creating it would", async () => {
      const { status, data } = await shop().api.admin("POST", "/admin/coupons/warnings", {
        discount: percentage(101),
      })
      expect(status).toBe(400)
      expect(data.code).toBe("coupon_terms_invalid")
    })
  })
}
