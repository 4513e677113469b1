import type { AdminCoupon } from "../../../src/contracts/admin-responses"
import type { CreateCouponInput } from "../../../src/contracts/coupon"
import { couponDesk, fixed, percentage } from "../../support/coupons"
import { account } from "../../support/accounts"
import type { Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { colleague } from "../../support/staff"
import { database } from "../../support/tables"

export function describeList(shop: () => Shop): void {
  describe("list", () => {
    const admin: Shop["api"]["admin"] = (...args) => shop().api.admin(...args)
    const desk = () => couponDesk(shop())
    const make = (code: string, fields: CreateCouponInput = {}) =>
      desk().create({ code, discount: percentage(5), ...fields })

    /** The codes that a query finds, by code. */
    async function codes(query: string): Promise<string[]> {
      const { status, data } = await admin("GET", `/admin/coupons?order=code&${query}`)
      expect({ status, data }).toMatchObject({ status: 200, data: { is_count_exact: true } })
      expect(data.count).toBe(data.coupons.length)
      return data.coupons.map(({ code }: { code: string }) => code)
    }

    const codesBy = async (order: string): Promise<string[]> =>
      (await admin("GET", `/admin/coupons?order=${order}`)).data.coupons.map(
        ({ code }: AdminCoupon) => code
      )

    it("A20 R13 tags coupons, whatever the case, and finds them by it", async () => {
      const tea = await make("Tea", { tags: [" Spring ", "VIP", "spring"] })
      expect(tea.tags).toEqual(["Spring", "VIP"])
      await make("Mug", { tags: ["spring", "100 % & 'more'"] })
      await make("Pot")
      expect(await codes("tag=SPRING")).toEqual(["Mug", "Tea"])
      expect(await codes("tag=vip&tag=none")).toEqual(["Tea"])
      expect(await codes(`tag=${encodeURIComponent("100 % & 'MORE'")}`)).toEqual(["Mug"])
      expect(await codes("tag=spr")).toEqual([])
      const known = async () => (await admin("GET", "/admin/coupons/tags")).data.tags
      expect(await known()).toEqual([
        { tag: expect.stringMatching(/^spring$/i), count: 2 },
        { tag: "100 % & 'more'", count: 1 },
        { tag: "VIP", count: 1 },
      ])

      expect(await desk().update(tea.id, { tags: ["Autumn"] })).toMatchObject({ tags: ["Autumn"] })
      expect(await codes("tag=spring")).toEqual(["Mug"])
      const copy = (await admin("POST", `/admin/coupons/${tea.id}/duplicate`, { code: "Copy" }))
        .data
      expect(copy.coupon.tags).toEqual(["Autumn"])
      await desk().bin(tea.id)
      expect(await codes("tag=autumn")).toEqual(["Copy"])
      expect(await codes("tag=autumn&with_deleted=true")).toEqual(["Copy", "Tea"])
      expect((await known())[0]).toEqual({ tag: "100 % & 'more'", count: 1 })
    })

    it("R4 names the one person that a coupon is for, and nobody where it is for more", async () => {
      const vip = String(shop().ids.customers["vip@example.com"])
      const contactOf = async (code: string, named: CreateCouponInput["named_customers"]) =>
        (await desk().retrieve((await make(code, { named_customers: named })).id)).contact
      expect(await contactOf("Tea", { customer_ids: [vip] })).toEqual({
        id: expect.any(String),
        customer_id: vip,
        email: "vip@example.com",
        name: expect.any(String),
      })
      const { id } = await make("Jar", { named_customers: { emails: ["VIP@example.com"] } })
      const { contact } = await desk().retrieve(id)
      expect(contact).toMatchObject({ customer_id: vip, name: "Vera Vogel" })
      const { data: list } = await admin("GET", `/admin/coupons/${id}/audience`)
      expect(list).toMatchObject({ named_customers: [contact], count: 1 })
      expect(await contactOf("Mug", { emails: ["ann@example.com"] })).toMatchObject({
        customer_id: null,
        email: "ann@example.com",
        name: null,
      })
      expect(await contactOf("Pot", { emails: ["ann@example.com", "bo@example.com"] })).toBeNull()
      expect(await contactOf("Cup", undefined)).toBeNull()
      const { data } = await admin("GET", "/admin/coupons?order=code")
      expect(data.coupons.map(({ contact }: AdminCoupon) => contact?.email ?? null)).toEqual([
        null,
        "vip@example.com",
        "ann@example.com",
        null,
        "vip@example.com",
      ])
    })

    it.each([
      ["a text", "spring"],
      ["a number among them", ["a", 5]],
      ["an empty one", [" "]],
      ["51 characters", ["x".repeat(51)]],
      ["21 tags", Array.from({ length: 21 }, (_, index) => `tag ${index}`)],
      ["the null character", ["a\u0000b"]],
    ])("Z2 refuses %s for tags and writes nothing", async (_, tags) => {
      const body = { code: "Tea", discount: percentage(5), tags }
      expect((await admin("POST", "/admin/coupons", body)).status).toBe(400)
      expect(await codes("")).toEqual([])
    })

    it("R3 R5 R9 B26 filters by discount, audience, group, creator, campaign and end", async () => {
      const { ids } = shop()
      const vip = String(ids.groups.vip)
      const eve = await colleague(shop(), "eve@example.com")
      await make("Plain", { ends_at: "2030-01-01T00:00:00Z" })
      await make("Fixed", { discount: fixed(5, "usd"), ends_at: "2031-01-01T00:00:00Z" })
      await make("Vips", { audience: { group_ids: [vip] } })
      await make("Ann", {
        audience: { group_ids: [vip] },
        named_customers: { emails: ["ann@example.com"] },
      })
      const hers = await eve.send("POST", "/admin/coupons", {
        code: "Eve",
        discount: percentage(5, { target: "items" }),
      })
      expect(hers.data.coupon).toMatchObject({ scope: "items", created_by: { id: eve.id } })

      expect(await codes("discount_type=fixed")).toEqual(["Fixed"])
      expect(await codes("discount_type=fixed&discount_type=percentage")).toHaveLength(5)
      expect(await codes("audience=everyone")).toEqual(["Eve", "Fixed", "Plain"])
      expect(await codes("audience=named")).toEqual(["Ann"])
      expect(await codes("audience=groups")).toEqual(["Ann", "Vips"])
      expect(await codes(`group_id=${vip}`)).toEqual(["Ann", "Vips"])
      expect(await codes(`group_id=${vip}&audience=named&discount_type=percentage`)).toEqual([
        "Ann",
      ])
      expect(await codes("group_id=cusgroup_no")).toEqual([])
      expect(await codes(`created_by=${eve.id}`)).toEqual(["Eve"])
      expect(await codes("ends_before=2030-06-01T00:00:00Z")).toEqual(["Plain"])
      expect(await codes("ends_after=2030-06-01T00:00:00Z")).toEqual(["Fixed"])
      expect(
        await codes("ends_after=2029-06-01T00:00:00Z&ends_before=2032-01-01T00:00:00Z")
      ).toEqual(["Fixed", "Plain"])

      const campaign = (
        await admin("POST", "/admin/campaigns", {
          name: "Season",
          campaign_identifier: "season",
          ends_at: "2029-12-01T00:00:00Z",
        })
      ).data.campaign
      const { promotion_id } = (await admin("GET", "/admin/coupons?q=plain")).data.coupons[0]
      await admin("POST", `/admin/campaigns/${campaign.id}/promotions`, { add: [promotion_id] })
      expect(await codes(`campaign_id=${campaign.id}`)).toEqual(["Plain"])
      expect(await codes("ends_before=2029-12-31T00:00:00Z")).toEqual(["Plain"])
    })

    it("R12 finds the coupons that touch a product: those that name it or what it belongs to, and leave it in", async () => {
      const { ids } = shop()
      const sencha = String(ids.variants["SENCHA-100"]?.product_id)
      const earl = String(ids.variants["EARL-100"]?.product_id)
      const sql = database(shop())
      const [category] = await sql("product_category_product")
        .where({ product_id: sencha })
        .select("product_category_id as id")
      const targets = (...rules: [string, string[], "in" | "ne" | "eq"][]) => ({
        discount: percentage(5, { target: "items" }),
        targets: rules.map(([what, values, operator]) => ({
          attribute: `items.product.${what}`,
          operator,
          values,
        })),
      })
      await make("Whole order")
      await make("Sencha", targets(["id", [sencha, earl], "in"]))
      await make("Earl", targets(["id", [earl], "eq"]))
      await make("Category", targets(["categories.id", [category.id], "in"]))
      await make("But not", targets(["categories.id", [category.id], "in"], ["id", [sencha], "ne"]))
      await make("Others", targets(["id", [earl], "ne"]))

      expect(await codes(`product_id=${sencha}`)).toEqual(["Category", "Sencha"])
      expect(await codes(`product_id=${earl}`)).toEqual(expect.arrayContaining(["Earl", "Sencha"]))
      expect(await codes(`product_id=${earl}`)).not.toContain("Whole order")
      expect(await codes("product_id=prod_no")).toEqual([])
    })

    it("R4 I1 finds a customer's coupons and says why: their list, their groups, what they used, as a guest as well", async () => {
      const { ids } = shop()
      const vera = String(ids.customers["vip@example.com"])
      await make("By id", { named_customers: { customer_ids: [vera] } })
      await make("By mail", { named_customers: { emails: ["VIP@example.com"] } })
      const vip = String(ids.groups.vip)
      const other = String(ids.groups.wholesale)
      await make("By group", { audience: { group_ids: [other, vip] } })
      await make("Both", {
        named_customers: { customer_ids: [vera] },
        audience: { group_ids: [vip] },
      })
      const binned = await make("In the bin", { audience: { group_ids: [vip] } })
      await desk().bin(binned.id)
      await make("Other group", { audience: { group_ids: [other] } })
      await make("Another", { named_customers: { emails: ["ann@example.com"] } })
      const used = await make("Used")
      await make("As guest")
      await make("Not used")
      const buy = async (
        who: Pick<ReturnType<typeof shopper>, "cart" | "enter" | "readyToPay" | "complete">,
        code: string
      ) => {
        const cart = await who.cart({ "SENCHA-100": 1 })
        await who.enter(cart, code)
        await who.readyToPay(cart)
        expect((await who.complete(cart)).data.type).toBe("order")
      }
      await buy(await account(shop(), "vip@example.com"), "used")
      const sam = shopper(shop())
      const guest = {
        ...sam,
        cart: (items: Record<string, number>) => sam.cart(items, { email: "vip@example.com" }),
      }
      await buy(guest, "as guest")
      const found = ["As guest", "Both", "By group", "By id", "By mail", "Used"]
      expect(await codes(`customer_id=${vera}`)).toEqual(found)
      const page = async (query: string) => {
        const { data } = await admin("GET", `/admin/coupons?customer_id=${vera}&${query}`)
        return data.coupons.map(({ code, of_customer: why }: AdminCoupon) => [
          code,
          why?.is_named,
          why?.groups,
          why?.has_used,
        ])
      }
      const group = [{ id: vip, name: "VIP" }]
      expect(await page("order=code&limit=3")).toEqual([
        ["As guest", false, [], true],
        ["Both", true, group, false],
        ["By group", false, group, false],
      ])
      expect(await page("order=code&limit=3&offset=3")).toEqual([
        ["By id", true, [], false],
        ["By mail", true, [], false],
        ["Used", false, [], true],
      ])
      expect(await page("status=deleted")).toEqual([["In the bin", false, group, false]])
      const [use] = await desk().redemptions(used.id)
      await admin("POST", `/admin/coupon-redemptions/${use.id}/reverse`, { reason: "Goodwill" })
      expect(await codes(`customer_id=${vera}`)).toEqual(found)
      expect(await codes("customer_id=cus_no")).toEqual([])
    })

    it("R13 searches any part of code and name, whatever the case, however short", async () => {
      await make("Tea-50%", { name: "Ünder the LIME_tree" })
      await make("Mug", { name: "A mug" })
      for (const [q, found] of Object.entries({
        "tea-50": ["Tea-50%"],
        "0%": ["Tea-50%"],
        ünd: ["Tea-50%"],
        e_t: ["Tea-50%"],
        mu: ["Mug"],
        m: ["Mug", "Tea-50%"],
        "lime\\": [],
        "mug a": [],
        " mug ": ["Mug"],
        "": ["Mug", "Tea-50%"],
      })) {
        expect({ q, codes: await codes(`q=${encodeURIComponent(q)}`) }).toEqual({ q, codes: found })
      }
    })

    it("R13 finds a code in whatever spelling, as a shopper may type it, and words of a name as they are", async () => {
      await make("VIP15", { name: "For VIPs" })
      await make("VIP-15 %", { name: "Fifteen off" })
      await make("TEA", { name: "Tea time" })
      for (const [q, found] of Object.entries({
        "vip 15": ["VIP-15 %", "VIP15"],
        vip15: ["VIP-15 %", "VIP15"],
        "VIP-15": ["VIP-15 %", "VIP15"],
        "v i p – １５": ["VIP-15 %", "VIP15"],
        "ip-1": ["VIP-15 %", "VIP15"],
        "tea time": ["TEA"],
        "te a": ["TEA"],
        "a ti": ["TEA"],
        teatime: [],
        "15 % off": [],
        "-": ["VIP-15 %"],
      })) {
        expect({ q, codes: await codes(`q=${encodeURIComponent(q)}`) }).toEqual({ q, codes: found })
      }
      const { id } = (await admin("GET", "/admin/coupons?q=tea")).data.coupons[0]
      await desk().update(id, { code: "Pot-1" })
      expect([await codes("q=pot1"), await codes("q=te%20a")]).toEqual([["Pot-1"], []])
    })

    it("R10 R11 R13 sorts by every column it offers, what is missing last, and pages", async () => {
      await make("C", { total_limit: 5 })
      await make("A")
      await make("B", { total_limit: 50, ends_at: "2030-01-01T00:00:00Z" })
      await desk().update((await admin("GET", "/admin/coupons?q=c")).data.coupons[0].id, {
        name: "Touched",
      })
      const sorted = async (order: string) =>
        (await admin("GET", `/admin/coupons?order=${order}`)).data.coupons
          .map(({ code }: { code: string }) => code)
          .join("")
      expect(await sorted("total_limit")).toBe("CBA")
      expect(await sorted("-total_limit")).toBe("BCA")
      expect((await sorted("ends_at"))[0]).toBe("B")
      expect((await sorted("-ends_at"))[0]).toBe("B")
      expect(await sorted("-updated_at")).toBe("CBA")
      expect(await sorted("used")).toHaveLength(3)
      expect(await sorted("-created_at")).toBe("BAC")
      expect(await sorted("name")).toBe("ABC")
      expect((await admin("GET", "/admin/coupons?order=name&limit=1&offset=1")).data).toMatchObject(
        {
          coupons: [{ code: "B" }],
          count: 3,
          is_count_exact: true,
        }
      )
    })

    it("R10 R13 sorts by status, discount, limit per customer, and the end that counts", async () => {
      const first = await make("First", { discount: percentage(20), per_customer_limit: 3 })
      await make("Draft", { publication: "draft", discount: fixed(5, "usd") })
      await make("Over", { ends_at: "2020-01-01T00:00:00Z", per_customer_limit: 1 })
      await make("Later", { starts_at: "2090-01-01T00:00:00Z", ends_at: "2095-01-01T00:00:00Z" })
      const paused = await make("Paused", { discount: fixed(3, "usd") })
      await desk().pause(paused.id)
      const { data } = await admin("POST", "/admin/campaigns", {
        name: "Spring",
        campaign_identifier: "spring",
        ends_at: "2093-01-01T00:00:00Z",
      })
      await admin("POST", `/admin/campaigns/${data.campaign.id}/promotions`, {
        add: [first.promotion_id],
      })
      expect(await codesBy("status")).toEqual(["Draft", "Later", "First", "Paused", "Over"])
      expect(await codesBy("-status")).toEqual(["Over", "Paused", "First", "Later", "Draft"])
      expect(await codesBy("discount")).toEqual(["Paused", "Draft", "Over", "Later", "First"])
      expect((await codesBy("per_customer_limit")).slice(0, 2)).toEqual(["Over", "First"])
      expect((await codesBy("-per_customer_limit")).slice(0, 2)).toEqual(["First", "Over"])
      expect((await codesBy("ends_at")).slice(0, 3)).toEqual(["Over", "First", "Later"])
      expect((await codesBy("-ends_at")).slice(0, 3)).toEqual(["Later", "First", "Over"])
      await admin("POST", `/admin/campaigns/${data.campaign.id}`, {
        ends_at: "2096-01-01T00:00:00Z",
      })
      expect((await codesBy("-ends_at")).slice(0, 3)).toEqual(["First", "Later", "Over"])
      await desk().bin(paused.id)
      const { data: bin } = await admin("GET", "/admin/coupons?order=status&with_deleted=true")
      expect(bin.coupons.at(-1)).toMatchObject({ code: "Paused", status: "deleted" })
    })

    it.each([
      "audience=somebody",
      "discount_type=free",
      "ends_before=tomorrow",
      "ends_before=2026-01-01",
      "status=gone",
      "order=publication",
      "offset=-1",
      "offset=1e30",
      "limit=201",
      "with_deleted=perhaps",
      `q=${"x".repeat(201)}`,
      `tag=${"x".repeat(51)}`,
      "product_id=",
      "customer_id[id]=1",
      "tag[$ne]=1",
      "nothing=1",
    ])("Z2 answers 400 to the query %s", async (query) => {
      expect((await admin("GET", `/admin/coupons?${query}`)).status).toBe(400)
    })
  })
}
