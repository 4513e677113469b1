import type { BulkCouponsInput } from "../../../src/contracts/bulk"
import { couponDesk, percentage } from "../../support/coupons"
import { eventually } from "../../support/eventually"
import { recordEvents } from "../../support/events"
import type { Shop } from "../../support/shop-suite"
import { contents } from "../../support/tables"

export function describeBulk(shop: () => Shop): void {
  describe("bulk", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const bulk = async (body: BulkCouponsInput) => {
      const { status, data } = await admin("POST", "/admin/coupons/bulk", body)
      expect({ status, data }).toMatchObject({ status: 200, data: { done: expect.anything() } })
      return data
    }

    async function three(): Promise<string[]> {
      const ids: string[] = []
      for (const code of ["Tea", "Mug", "Pot"]) {
        ids.push((await desk().create({ code, discount: percentage(5), tags: ["Shop"] })).id)
      }
      return ids
    }

    it("X28 pauses, resumes, deletes, restores, ends and tags many at once, and tells of each", async () => {
      const ids = await three()
      const events = recordEvents(shop(), "coupon.changed")
      const of = async (field: "status" | "ends_at" | "tags") =>
        Promise.all(ids.map(async (id) => (await desk().retrieve(id))[field]))

      expect(await bulk({ ids, action: "pause" })).toEqual({ done: ids, failed: [] })
      expect(await of("status")).toEqual(["paused", "paused", "paused"])
      await bulk({ ids, action: "resume" })
      expect(await of("status")).toEqual(["active", "active", "active"])
      await bulk({ ids, action: "delete" })
      expect(await of("status")).toEqual(["deleted", "deleted", "deleted"])
      await bulk({ ids, action: "restore" })
      expect(await of("status")).toEqual(["active", "active", "active"])

      const end = "2031-01-01T00:00:00.000Z"
      await bulk({ ids, action: "set_end", ends_at: "2031-01-01T01:00:00+01:00" })
      expect(await of("ends_at")).toEqual([end, end, end])
      await bulk({ ids, action: "set_end", ends_at: null })
      expect(await of("ends_at")).toEqual([null, null, null])
      await bulk({ ids, action: "add_tags", tags: ["SHOP", "Spring"] })
      expect((await of("tags"))[0]).toEqual(["Shop", "Spring"])
      await bulk({ ids, action: "remove_tags", tags: ["shop", "none"] })
      expect((await of("tags"))[2]).toEqual(["Spring"])

      const { data } = await admin("GET", `/admin/coupons/${ids[1]}/changes?limit=50`)
      expect(data.changes.map(({ kind }: { kind: string }) => kind).reverse()).toEqual([
        "created",
        "paused",
        "resumed",
        "deleted",
        "restored",
        "updated",
        "updated",
        "updated",
        "updated",
      ])
      expect(data.changes[0].actor).toMatchObject({ name: "Ada Admin" })
      await eventually(() => expect(events.seen).toHaveLength(24))
      events.stop()
      expect(events.seen).toContainEqual({
        name: "coupon.changed",
        data: { coupon_id: ids[0], change: "restored" },
      })
    })

    it("X28 does what can be done and says of each of the others why not", async () => {
      const [tea = "", mug = "", pot = ""] = await three()
      await desk().update(mug, { starts_at: "2032-01-01T00:00:00Z" })
      await desk().bin(pot)
      const ids = [mug, "coupon_no", tea, pot, tea]
      expect(await bulk({ ids, action: "set_end", ends_at: "2031-01-01T00:00:00Z" })).toEqual({
        done: [tea],
        failed: [
          {
            id: mug,
            code: "Mug",
            message: "The end has to be after the start.",
            problem: { code: "coupon_ends_before_start", path: "ends_at" },
          },
          {
            id: "coupon_no",
            code: null,
            message: "Coupon with id: coupon_no was not found",
            problem: { code: "coupon_not_found" },
          },
          {
            id: pot,
            code: "Pot",
            message: `Coupon with id: ${pot} was not found`,
            problem: { code: "coupon_not_found" },
          },
        ],
      })
      expect((await desk().retrieve(mug)).ends_at).toBeNull()

      const many = Array.from({ length: 19 }, (_, index) => `Tag ${index}`)
      await desk().update(tea, { tags: many })
      expect(await bulk({ ids: [tea, mug], action: "add_tags", tags: ["one", "two"] })).toEqual({
        done: [mug],
        failed: [
          {
            id: tea,
            code: "Tea",
            message: "A coupon has at most 20 tags.",
            problem: { code: "coupon_too_many_tags", path: "tags" },
          },
        ],
      })
      expect((await desk().retrieve(tea)).tags).toEqual(many)
    })

    it("X28 I9 leaves drafts drafts, whether they are paused or resumed", async () => {
      const [tea = ""] = await three()
      const draft = { code: "Soon", discount: percentage(5), publication: "draft" } as const
      const { id } = await desk().create(draft)
      const message = "Soon is a draft. Publish it on its own page."
      for (const [action, status] of [
        ["pause", "paused"],
        ["resume", "active"],
      ] as const) {
        expect(await bulk({ ids: [id, tea], action })).toEqual({
          done: [tea],
          failed: [{ id, code: "Soon", message, problem: { code: "coupon_draft" } }],
        })
        expect((await desk().retrieve(tea)).status).toBe(status)
        expect(await admin("POST", `/admin/coupons/${id}/${action}`)).toMatchObject({
          status: 400,
          data: { type: "not_allowed", code: "coupon_draft", message },
        })
      }
      expect((await desk().retrieve(id)).status).toBe("draft")
      expect((await desk().update(id, { publication: "active" })).status).toBe("active")
    })

    it("X28 I9 does not pause what has ended, and says so", async () => {
      const [tea = "", mug = ""] = await three()
      await desk().update(mug, { ends_at: "2020-01-01T00:00:00Z" })
      const message = "Mug has ended, so there is nothing to pause."
      expect(await bulk({ ids: [tea, mug], action: "pause" })).toEqual({
        done: [tea],
        failed: [{ id: mug, code: "Mug", message, problem: { code: "coupon_ended" } }],
      })
      expect((await desk().update(mug, { ends_at: null })).status).toBe("active")
    })

    it("X28 deletes and restores once, however often it is asked", async () => {
      const ids = await three()
      const twice = () => Promise.all([1, 2].map(() => bulk({ ids, action: "delete" })))
      for (const { done } of await twice()) {
        expect(done).toEqual(ids)
      }
      await bulk({ ids, action: "restore" })
      await bulk({ ids, action: "restore" })
      const { data } = await admin("GET", `/admin/coupons/${ids[0]}/changes`)
      expect(data.changes.map(({ kind }: { kind: string }) => kind)).toEqual([
        "restored",
        "deleted",
        "created",
      ])
    })

    it("X28 keeps every tag when two people tag at once", async () => {
      const [id = ""] = await three()
      const tags = Array.from({ length: 10 }, (_, index) => `Tag ${index}`)
      await Promise.all(tags.map((tag) => bulk({ ids: [id], action: "add_tags", tags: [tag] })))
      expect((await desk().retrieve(id)).tags.toSorted()).toEqual(["Shop", ...tags].sort())
    })

    it.each<[string, object]>([
      ["no ids", { ids: [], action: "pause" }],
      ["ids of another kind", { ids: [5], action: "pause" }],
      ["201 ids", { ids: Array.from({ length: 201 }, (_, n) => `c${n}`), action: "pause" }],
      ["an unknown action", { ids: ["c"], action: "hard_delete" }],
      ["an end that is none", { ids: ["c"], action: "set_end", ends_at: "tomorrow" }],
      ["no end", { ids: ["c"], action: "set_end" }],
      ["no tags", { ids: ["c"], action: "add_tags", tags: [] }],
      ["tags beside another action", { ids: ["c"], action: "pause", tags: ["a"] }],
    ])("Z2 refuses %s and writes nothing", async (_, body) => {
      await three()
      const before = await contents(shop())
      expect((await admin("POST", "/admin/coupons/bulk", body)).status).toBe(400)
      expect(await contents(shop())).toEqual(before)
    })
  })
}
