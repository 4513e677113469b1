import { Modules } from "@medusajs/framework/utils"
import type { AdminCouponChange } from "../../../src/contracts/changes"
import type { CouponPromotionService } from "../../../src/modules/promotion/service-type"
import { couponDesk, percentage } from "../../support/coupons"
import { directly } from "../../support/ledger"
import { nativePromotion } from "../../support/native-promotion"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { colleague, program } from "../../support/staff"
import { database } from "../../support/tables"

export function describeChanges(shop: () => Shop): void {
  describe("audit log", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const ada = { id: expect.stringMatching(/^user_/), name: "Ada Admin" }

    async function changes(id: string, query = ""): Promise<AdminCouponChange[]> {
      const { status, data } = await admin("GET", `/admin/coupons/${id}/changes${query}`)
      expect({ status, data }).toMatchObject({ status: 200, data: { changes: expect.anything() } })
      return data.changes
    }

    it("X19 tells who changed what and when, with before and after, one entry for each save", async () => {
      const { id, terms } = await desk().create({
        code: "Quay",
        name: "At the quay",
        discount: percentage(5),
        ends_at: "2099-01-01T00:00:00Z",
      })
      await desk().update(id, {
        code: "Key",
        name: "The key",
        comment: "Extended",
        discount: percentage(10),
        ends_at: "2099-02-01T01:00:00+01:00",
      })
      await desk().pause(id)
      await admin("POST", `/admin/coupons/${id}/resume`)
      await desk().bin(id)
      await admin("POST", `/admin/coupons/${id}/restore`)

      const [restored, deleted, resumed, paused, updated, created, ...rest] = await changes(id)
      expect(rest).toEqual([])
      expect(created).toEqual({
        id: expect.stringMatching(/^cpchange_/),
        coupon_id: id,
        kind: "created",
        actor: ada,
        created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        before: null,
        after: expect.objectContaining({
          code: "Quay",
          name: "At the quay",
          description: null,
          comment: null,
          publication: "active",
          starts_at: null,
          ends_at: "2099-01-01T00:00:00.000Z",
          time_zone: null,
          total_limit: null,
          is_discreet: false,
          terms_version: 1,
          deleted_at: null,
          ...terms,
        }),
      })
      expect(updated).toMatchObject({ kind: "updated", actor: ada })
      expect(updated?.before).toEqual({
        code: "Quay",
        name: "At the quay",
        comment: null,
        ends_at: "2099-01-01T00:00:00.000Z",
        discount: terms.discount,
        terms_version: 1,
      })
      expect(updated?.after).toEqual({
        code: "Key",
        name: "The key",
        comment: "Extended",
        ends_at: "2099-02-01T00:00:00.000Z",
        discount: { ...terms.discount, value: "10" },
        terms_version: 2,
      })
      expect(paused).toMatchObject({
        kind: "paused",
        before: { publication: "active" },
        after: { publication: "paused" },
      })
      expect(resumed).toMatchObject({ kind: "resumed", after: { publication: "active" } })
      expect(deleted).toMatchObject({
        kind: "deleted",
        before: { deleted_at: null },
        after: { deleted_at: expect.stringMatching(/Z$/) },
      })
      expect(restored).toMatchObject({ kind: "restored", after: { deleted_at: null } })
    })

    it("X19 logs what Medusa's own promotion page changes, under its user", async () => {
      const { id, promotion_id } = await desk().create({ code: "Quay", discount: percentage(5) })
      const eve = await colleague(shop(), "eve@example.com", { first_name: "Eve" })
      const saved = await eve.send("POST", `/admin/promotions/${promotion_id}`, {
        code: "Native",
        status: "inactive",
        limit: 9,
        application_method: { value: 15 },
      })
      expect(saved.status).toBe(200)
      await eve.send("DELETE", `/admin/promotions/${promotion_id}`)
      const [deleted, paused, updated, ...rest] = await changes(id)
      expect(rest).toMatchObject([{ kind: "created", actor: ada }])
      expect(deleted).toMatchObject({ kind: "deleted", actor: { id: eve.id, name: "Eve" } })
      expect(paused).toMatchObject({
        kind: "paused",
        actor: { id: eve.id, name: "Eve" },
        after: { publication: "paused" },
      })
      expect(updated).toMatchObject({
        kind: "updated",
        actor: { id: eve.id, name: "Eve" },
        before: { code: "Quay", total_limit: null, terms_version: 1 },
        after: { code: "Native", total_limit: 9, terms_version: 2, discount: { value: "15" } },
      })

      const converted = await nativePromotion(shop(), "Was native", 10)
      const coupon = await desk().create({ promotion_id: converted })
      expect(await changes(coupon.id)).toMatchObject([
        { kind: "created", actor: ada, after: { code: "Was native", discount: { value: "10" } } },
      ])
    })

    it("X19 I1 logs when a coupon comes into a campaign and when it leaves it, whichever page does it", async () => {
      const { id, promotion_id } = await desk().create({ code: "Quay", discount: percentage(5) })
      const eve = await colleague(shop(), "eve@example.com", { first_name: "Eve" })
      const campaign = async (name: string) => {
        const { data } = await admin("POST", "/admin/campaigns", {
          name,
          campaign_identifier: name,
        })
        return { id: String(data.campaign.id), name }
      }
      const [spring, summer] = [await campaign("Spring"), await campaign("Summer")]
      const steps: [string, object][] = [
        [`/admin/campaigns/${spring.id}/promotions`, { add: [promotion_id] }],
        [`/admin/campaigns/${spring.id}`, { ends_at: "2099-01-01T00:00:00Z" }],
        [`/admin/promotions/${promotion_id}`, { campaign_id: summer.id }],
        [`/admin/campaigns/${summer.id}/promotions`, { remove: [promotion_id] }],
        [`/admin/campaigns/${spring.id}/promotions`, { add: [promotion_id] }],
      ]
      for (const [path, body] of steps) {
        expect((await eve.send("POST", path, body)).status).toBe(200)
      }
      expect((await eve.send("DELETE", `/admin/campaigns/${spring.id}`)).status).toBe(200)
      const actor = { id: eve.id, name: "Eve" }
      const became = (before: object | null, after: object | null) => ({
        kind: "updated",
        actor,
        before: { campaign: before },
        after: { campaign: after },
      })
      const [created, ...log] = (await changes(id)).reverse()
      expect(created).toMatchObject({ kind: "created", after: { campaign: null } })
      expect(log).toMatchObject([
        became(null, spring),
        became(spring, summer),
        became(summer, null),
        became(null, spring),
        became(spring, null),
      ])

      const converted = await nativePromotion(shop(), "Was native", 10)
      await admin("POST", `/admin/campaigns/${summer.id}/promotions`, { add: [converted] })
      const coupon = await desk().create({ promotion_id: converted })
      expect(await changes(coupon.id)).toMatchObject([{ after: { campaign: summer } }])
    })

    it("X19 a use writes no entry, nor does giving it back, nor a save that changes nothing", async () => {
      const { id, name } = await desk().create({ code: "Quay", discount: percentage(5) })
      const sam = shopper(shop())
      const cart = await sam.cart({ "SENCHA-100": 1 })
      await sam.enter(cart, "quay")
      await sam.readyToPay(cart)
      expect((await sam.complete(cart)).data.type).toBe("order")
      const [use] = await desk().redemptions(id)
      await admin("POST", `/admin/coupon-redemptions/${use.id}/reverse`, { reason: "Goodwill" })
      await desk().update(id, { name, publication: "active" })
      const refused = await admin("POST", `/admin/coupons/${id}`, { name: "New", code: "Other" })
      expect(refused.data.code).toBe("coupon_locked")
      expect(await changes(id)).toMatchObject([{ kind: "created" }])
    })

    it("X19 cannot be changed or deleted, by nobody's SQL", async () => {
      await desk().create({ code: "Quay", discount: percentage(5) })
      const sql = database(shop())
      for (const attempt of [
        sql("coupon_change").update({ actor_id: "somebody" }),
        sql("coupon_change").delete(),
      ]) {
        await expect(attempt).rejects.toThrow("coupon_change is append-only")
      }
    })

    it("X19 knows every column of a coupon: what is not logged is left out on purpose", async () => {
      const sql = database(shop())
      const { rows } = await sql.raw(
        `select attname as name, attnum = any(trigger.tgattr) as watched
         from pg_attribute, pg_trigger trigger
         where attrelid = to_regclass('coupon') and attnum > 0 and not attisdropped
           and trigger.tgname = 'coupon_logged'`
      )
      const unwatched = rows
        .filter(({ watched }: { watched: boolean }) => !watched)
        .map(({ name }: { name: string }) => name)
      expect(unwatched.sort()).toEqual([
        "announced_end",
        "campaign_ends_at",
        "campaign_starts_at",
        "created_at",
        "created_by",
        "discount_type",
        "discount_value",
        "facets",
        "id",
        "normal_form",
        "per_customer_limit",
        "promotion_id",
        "search_text",
        "updated_at",
        "used",
        "was_used",
      ])
    })

    it("X19 B2 logs who came on a coupon's own list and who went, without keeping their addresses", async () => {
      const { ids } = shop()
      const vera = String(ids.customers["vip@example.com"])
      const { id } = await desk().create({
        code: "Named",
        discount: percentage(5),
        named_customers: { emails: ["ann@example.com"] },
      })
      const emails = Array.from({ length: 30 }, (_, index) => `friend-${index}@example.com`)
      await admin("POST", `/admin/coupons/${id}/audience`, {
        add: { customer_ids: [vera], emails: [...emails, "ANN@example.com"] },
        remove: { emails: ["nobody@example.com"] },
      })
      await admin("POST", `/admin/coupons/${id}/audience`, { remove: { customer_ids: [vera] } })
      await admin("POST", `/admin/coupons/${id}/audience`, { remove: { customer_ids: [vera] } })

      const who = { customer_id: vera, email: "vip@example.com", name: "Vera Vogel" }
      const [removed, added, first, created, ...rest] = await changes(id)
      expect(rest).toEqual([])
      expect(created?.kind).toBe("created")
      expect(first).toMatchObject({
        kind: "audience",
        actor: ada,
        after: {
          added: {
            count: 1,
            customers: [{ customer_id: null, email: "a…@example.com", name: null }],
          },
          removed: { count: 0, customers: [] },
        },
      })
      expect(added).toMatchObject({ after: { added: { count: 31 }, removed: { count: 0 } } })
      expect(added?.kind === "audience" && added.after.added.customers).toHaveLength(20)
      expect(added?.kind === "audience" && added.after.added.customers[0]).toEqual(who)
      expect(removed).toMatchObject({
        after: { added: { count: 0 }, removed: { count: 1, customers: [who] } },
      })
      const kept = await database(shop())("coupon_change").select("after")
      expect(JSON.stringify(kept)).not.toMatch(/(ann|friend|vip)[-\d]*@/)

      const copy = (await admin("POST", `/admin/coupons/${id}/duplicate`, {})).data.coupon
      expect(await changes(copy.id)).toMatchObject([
        { kind: "audience", after: { added: { count: 31 } } },
        { kind: "created" },
      ])
    })

    it("X19 names whoever there is to name: an e-mail, a program, a user who left, nobody", async () => {
      const nameless = await colleague(shop(), "no-name@example.com")
      const gone = await colleague(shop(), "gone@example.com", { first_name: "Gone" })
      const key = await program(shop(), "Nightly import")
      const { id } = await desk().create({ code: "Quay", discount: percentage(5) })
      for (const [index, { send }] of [nameless, gone, key].entries()) {
        await send("POST", `/admin/coupons/${id}`, { name: `Name ${index}` })
      }
      await shop()
        .container.resolve<CouponPromotionService>(Modules.PROMOTION)
        .changeCoupons((lifecycle) => lifecycle.update(id, { name: "By a script" }))
      expect((await admin("DELETE", `/admin/users/${gone.id}`)).status).toBe(200)

      expect((await changes(id)).map(({ actor }) => actor)).toEqual([
        null,
        { id: key.id, name: "Nightly import" },
        { id: gone.id, name: "Gone" },
        { id: nameless.id, name: "no-name@example.com" },
        ada,
      ])
    })

    it("X19 keeps the log of a coupon deleted for good, and pages it", async () => {
      const { id } = await desk().create({ code: "Quay", discount: percentage(5) })
      await desk().update(id, { name: "Another" })
      expect((await admin("DELETE", `/admin/coupons/${id}?hard=true`)).status).toBe(200)
      expect(await changes(id)).toMatchObject([
        { kind: "deleted", before: { code: "Quay", name: "Another" }, after: null },
        { kind: "updated" },
        { kind: "created" },
      ])
      const page = (await admin("GET", `/admin/coupons/${id}/changes?limit=1&offset=1`)).data
      expect(page).toMatchObject({ count: 3, limit: 1, offset: 1, changes: [{ kind: "updated" }] })
      expect((await admin("GET", `/admin/coupons/${id}/changes?offset=9`)).data).toMatchObject({
        count: 3,
        changes: [],
      })
      expect((await admin("GET", "/admin/coupons/coupon_no/changes")).status).toBe(404)
      expect((await admin("GET", `/admin/coupons/${id}/changes?limit=many`)).status).toBe(400)
    })

    it("X19 tells concurrent saves apart: each entry begins where the one before it ended", async () => {
      const { id } = await desk().create({ code: "Quay", name: "0", discount: percentage(5) })
      const names = Array.from({ length: 10 }, (_, index) => `Name ${index}`)
      await Promise.all(names.map((name) => desk().update(id, { name })))
      const log = (await changes(id)).reverse().slice(1)
      expect(log).toHaveLength(10)
      const chain = log.map(({ before, after }) => [
        Reflect.get(before ?? {}, "name"),
        Reflect.get(after ?? {}, "name"),
      ])
      expect(chain.map(([from]) => from)).toEqual(["0", ...chain.slice(0, -1).map(([, to]) => to)])
      const [last] = await directly(shop(), (sql) => sql("coupon").where({ id }).select("name"))
      expect(chain.at(-1)?.[1]).toBe(last.name)
    })
  })
}
