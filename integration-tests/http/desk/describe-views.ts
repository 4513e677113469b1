import { couponDesk, percentage } from "../../support/coupons"
import type { Shop } from "../../support/shop-suite"
import { colleague } from "../../support/staff"
import { contents } from "../../support/tables"

export function describeViews(shop: () => Shop): void {
  describe("saved views", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const query = { q: "tea", status: ["active" as const], tag: "Spring", order: "-ends_at" }
    const save = (name: string, body: object = query, send = admin) =>
      send("POST", "/admin/coupon-views", { name, query: body })
    const names = async (send = admin) =>
      (await send("GET", "/admin/coupon-views")).data.views.map(
        ({ name }: { name: string }) => name
      )

    it("R13 keeps a query of the list under a name, changes it and forgets it", async () => {
      const { status, data } = await save(" Tea in spring ")
      expect(status).toBe(200)
      expect(data.view).toMatchObject({
        id: expect.stringMatching(/^cpview_/),
        name: "Tea in spring",
        query: { q: "tea", status: ["active"], tag: ["Spring"], order: "-ends_at" },
      })
      const path = `/admin/coupon-views/${data.view.id}`
      const renamed = (await admin("POST", path, { name: "Tea" })).data.view
      expect(renamed).toMatchObject({ name: "Tea", query: data.view.query })
      const changed = (await admin("POST", path, { query: { with_deleted: true } })).data.view
      expect(changed).toMatchObject({ name: "Tea", query: { with_deleted: true } })
      const same = (await admin("POST", path, {})).data.view
      expect(same).toMatchObject({ id: changed.id, name: "Tea", query: { with_deleted: true } })
      await save("All", {})
      await save("drafts", { status: "draft" })
      expect(await names()).toEqual(["All", "drafts", "Tea"])
      const gone = await admin("DELETE", path)
      expect(gone.data).toEqual({ id: data.view.id, object: "coupon_view", deleted: true })
      expect(await names()).toEqual(["All", "drafts"])
      expect((await admin("DELETE", path)).status).toBe(404)
    })

    it("R13 gives a list that the view's query asks for", async () => {
      const desk = couponDesk(shop())
      await desk.create({ code: "Tea", discount: percentage(5), tags: ["spring"] })
      await desk.create({ code: "Mug", discount: percentage(5) })
      const { view } = (await save("Mine")).data
      const search = new URLSearchParams()
      for (const [name, value] of Object.entries(view.query)) {
        for (const one of [value].flat()) {
          search.append(name, String(one))
        }
      }
      const { coupons } = (await admin("GET", `/admin/coupons?${search}`)).data
      expect(coupons).toMatchObject([{ code: "Tea" }])
    })

    it("R13 shows everybody their own alone", async () => {
      const eve = await colleague(shop(), "eve@example.com")
      const mine = (await save("Mine")).data.view
      expect((await save("Mine", {}, eve.send)).status).toBe(200)
      expect(await names(eve.send)).toEqual(["Mine"])
      const before = await contents(shop())
      const path = `/admin/coupon-views/${mine.id}`
      expect((await eve.send("POST", path, { name: "Hers" })).status).toBe(404)
      expect((await eve.send("DELETE", path)).status).toBe(404)
      expect(await contents(shop())).toEqual(before)
    })

    it("R13 holds one name for one view, also when two tabs save it at once", async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => save("Tea")))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.find(({ status }) => status !== 200)).toMatchObject({
        status: 400,
        data: { code: "coupon_view_exists", message: "You have a view named Tea already." },
      })
      const other = (await save("Other")).data.view
      const renamed = await admin("POST", `/admin/coupon-views/${other.id}`, { name: "Tea" })
      expect(renamed).toMatchObject({ status: 400, data: { code: "coupon_view_exists" } })
      expect(await names()).toEqual(["Other", "Tea"])
    })

    it("R13 keeps a hundred of them and no more", async () => {
      for (let number = 0; number < 100; number++) {
        expect((await save(`View ${number}`)).status).toBe(200)
      }
      expect(await save("One more")).toMatchObject({
        status: 400,
        data: { code: "coupon_too_many_views" },
      })
    })

    it.each<[string, object]>([
      ["no name", { query }],
      ["an empty name", { name: "  ", query }],
      ["a name of 101 characters", { name: "x".repeat(101), query }],
      ["the null character", { name: "a\u0000", query }],
      ["no query", { name: "Tea" }],
      ["a query with a page", { name: "Tea", query: { limit: 5 } }],
      ["a query for what there is not", { name: "Tea", query: { colour: "red" } }],
      ["a query of wrong types", { name: "Tea", query: { q: 5 } }],
      ["an order that is none", { name: "Tea", query: { order: "comment" } }],
      ["a text for a query", { name: "Tea", query: "q=tea" }],
    ])("Z2 refuses %s and writes nothing", async (_, body) => {
      const before = await contents(shop())
      expect((await admin("POST", "/admin/coupon-views", body)).status).toBe(400)
      expect(await contents(shop())).toEqual(before)
    })
  })
}
