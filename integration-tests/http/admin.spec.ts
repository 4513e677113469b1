import { DEFAULT_SETTINGS } from "../../src/contracts/default-settings"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { nativePromotion } from "../support/native-promotion"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { contents } from "../support/tables"

shopSuite("Coupons over the admin API", (shop) => {
  const admin = (method: "GET" | "POST" | "DELETE", path: string, body?: object) =>
    shop().api.admin(method, path, body)
  const desk = () => couponDesk(shop())

  describe("create", () => {
    it("A1 A3 A5 A6 R9 makes a coupon and its native promotion in one call", async () => {
      const coupon = await desk().create({
        code: "Tea Time",
        name: "Tea time",
        description: "A fifth off every tea",
        comment: "Ask Ada",
        discount: percentage(20),
        per_customer_limit: 2,
        total_limit: 50,
        starts_at: "2026-01-01T00:00:00+01:00",
        ends_at: "2099-01-01T00:00:00Z",
        time_zone: "Europe/Berlin",
      })
      expect(coupon).toMatchObject({
        code: "Tea Time",
        name: "Tea time",
        comment: "Ask Ada",
        status: "active",
        starts_at: "2025-12-31T23:00:00.000Z",
        ends_at: "2099-01-01T00:00:00.000Z",
        time_zone: "Europe/Berlin",
        total_limit: 50,
        used: 0,
        remaining: 50,
        terms_version: 1,
        terms: { per_customer_limit: 2, discount: { type: "percentage", value: "20" } },
        created_by: { name: "Ada Admin" },
        locked_fields: [],
      })
      const { data } = await admin("GET", `/admin/promotions/${coupon.promotion_id}`)
      expect(data.promotion).toMatchObject({
        code: "Tea Time",
        status: "active",
        is_automatic: false,
        application_method: { type: "percentage", value: 20, target_type: "order" },
      })
      expect(data.promotion.limit).toBeNull()
    })

    it("A3 suggests a free code, and tells whether one is free, in any spelling", async () => {
      const suggested = (await admin("GET", "/admin/coupons/suggested-code")).data.code
      expect(suggested).toMatch(/^[0-9A-Z]{8,10}$/)
      await desk().create({ code: "Tea Time", discount: percentage(20) })
      const available = async (code: string) =>
        (await admin("GET", `/admin/coupons/code-availability?code=${encodeURIComponent(code)}`))
          .data
      expect(await available(suggested)).toEqual({ available: true, normal_form: suggested })
      expect(await available("tea-time")).toEqual({ available: false, normal_form: "TEATIME" })
      expect(await available(" - ")).toEqual({ available: false, normal_form: null })
    })

    it("I2 makes a native promotion a coupon, with its limit, and mirrors what is added", async () => {
      const promotion_id = await nativePromotion(shop(), "Native10", 10, { limit: 7 })
      const coupon = await desk().create({
        promotion_id,
        name: "Was native",
        audience: { group_ids: [shop().ids.groups.vip ?? ""] },
      })
      expect(coupon).toMatchObject({ code: "Native10", total_limit: 7, used: 0 })
      const { data } = await admin(
        "GET",
        `/admin/promotions/${promotion_id}?fields=*rules,*rules.values`
      )
      expect(data.promotion.limit).toBeNull()
      expect(data.promotion.rules).toMatchObject([
        { attribute: "customer.groups.id", operator: "in" },
      ])
      const other = await nativePromotion(shop(), "Native20", 20)
      expect(
        await admin("POST", "/admin/coupons", { promotion_id: other, code: "Another" })
      ).toMatchObject({ status: 400, data: { code: "coupon_keeps_code" } })
      const again = await admin("POST", "/admin/coupons", { promotion_id })
      expect(again).toMatchObject({ status: 400, data: { code: "coupon_exists" } })
    })
  })

  describe("bad input", () => {
    const good = { code: "Good", discount: percentage(10) }
    const long = "x".repeat(10_000)
    const cases: [string, object, RegExp][] = [
      [
        "percentage 0",
        { ...good, discount: percentage(0) },
        /discount\.value has to be more than 0/,
      ],
      ["percentage 101", { ...good, discount: percentage(101) }, /cannot be more than 100 percent/],
      ["a negative percentage", { ...good, discount: percentage(-5) }, /has to be more than 0/],
      ["a negative amount", { ...good, discount: fixed(-5, "usd") }, /has to be more than 0/],
      [
        "an amount without a currency",
        { ...good, discount: { type: "fixed", value: 5 } },
        /currency_code is required/,
      ],
      ["an unknown currency", { ...good, discount: fixed(5, "xyz") }, /There is no currency xyz/],
      [
        "an unknown group",
        { ...good, audience: { group_ids: ["cusgroup_no"] } },
        /There is no customer group cusgroup_no/,
      ],
      ["an unknown region", { ...good, region_ids: ["reg_no"] }, /There is no region reg_no/],
      [
        "an unknown channel",
        { ...good, sales_channel_ids: ["sc_no"] },
        /There is no sales channel sc_no/,
      ],
      [
        "an unknown customer",
        { ...good, named_customers: { customer_ids: ["cus_no"] } },
        /There is no customer cus_no/,
      ],
      [
        "an unknown product",
        {
          ...good,
          discount: percentage(5, { target: "items" }),
          targets: [{ attribute: "items.product.id", values: ["prod_no"] }],
        },
        /There is no product prod_no/,
      ],
      [
        "end before start",
        { ...good, starts_at: "2026-02-01T00:00:00Z", ends_at: "2026-01-01T00:00:00Z" },
        /end has to be after the start/,
      ],
      [
        "a date without a zone",
        { ...good, ends_at: "2026-01-01" },
        /ISO date and time with a zone/,
      ],
      ["a zone that is none", { ...good, time_zone: "Europe/Atlantis" }, /IANA name/],
      ["the same code in another case", { ...good, code: "tA-kEn" }, /taken already/],
      ["a code of blanks", { ...good, code: "  - " }, /1 to 64 visible characters/],
      ["no code", { discount: percentage(5) }, /needs a code and a discount/],
      ["no discount", { code: "Good" }, /needs a code and a discount/],
      ["a code of 10,000 characters", { ...good, code: long }, /code/],
      ["a name of 10,000 characters", { ...good, name: long }, /name/],
      ["a comment of 10,000 characters", { ...good, comment: long }, /comment/],
      ["a value of 10,000 digits", { ...good, discount: percentage("1".repeat(10_000)) }, /value/],
      ["a number for a code", { ...good, code: 5 }, /code/],
      ["a text for a limit", { ...good, total_limit: "ten" }, /total_limit/],
      ["a limit of 0", { ...good, total_limit: 0 }, /total_limit/],
      ["half a use", { ...good, per_customer_limit: 1.5 }, /per_customer_limit/],
      ["a field there is not", { ...good, prize: 5 }, /prize/],
      [
        "a minimum of nothing",
        { ...good, minimum_spend: { amounts: [{ currency_code: "usd", amount: 0 }] } },
        /has to be more than 0/,
      ],
      ["an unknown promotion", { promotion_id: "promo_no" }, /promo_no was not found/],
    ]

    it.each(cases)(
      "Z2 refuses %s with a clear answer and writes nothing",
      async (_, body, message) => {
        await desk().create({ code: "Taken", discount: percentage(5) })
        const before = await contents(shop())
        const answer = await admin("POST", "/admin/coupons", body)
        expect([400, 404]).toContain(answer.status)
        expect(answer.data.message).toMatch(message)
        expect(await contents(shop())).toEqual(before)
      }
    )

    it("C1 refuses a limit below what is used, and every change to a coupon there is not", async () => {
      const coupon = await desk().create({ code: "Taken", discount: percentage(5), total_limit: 5 })
      const sam = shopper(shop())
      for (let use = 0; use < 2; use++) {
        const cart = await sam.cart({ "SENCHA-100": 1 })
        await sam.enter(cart, "taken")
        await sam.readyToPay(cart)
        expect((await sam.complete(cart)).data.type).toBe("order")
      }
      const below = await admin("POST", `/admin/coupons/${coupon.id}`, { total_limit: 1 })
      expect(below).toMatchObject({ status: 400, data: { code: "coupon_limit_below_used" } })
      expect(await desk().update(coupon.id, { total_limit: 2 })).toMatchObject({ remaining: 0 })
      for (const path of ["", "/pause", "/restore", "/duplicate"]) {
        expect((await admin("POST", `/admin/coupons/coupon_no${path}`, {})).status).toBe(404)
      }
      expect((await admin("GET", "/admin/coupons/coupon_no")).status).toBe(404)
      expect((await admin("DELETE", "/admin/coupons/coupon_no")).status).toBe(404)
    })
  })

  describe("the life of a coupon", () => {
    async function useOnce(code: string) {
      const sam = shopper(shop())
      const cart = await sam.cart({ "SENCHA-100": 1 })
      await sam.enter(cart, code)
      await sam.readyToPay(cart)
      expect((await sam.complete(cart)).data.type).toBe("order")
    }

    it("I8 I9 pauses and resumes, on the native promotion as well", async () => {
      const { id, promotion_id } = await desk().create({ code: "Quay", discount: percentage(5) })
      expect(await desk().pause(id)).toMatchObject({ status: "paused", publication: "paused" })
      const native = async () =>
        (await admin("GET", `/admin/promotions/${promotion_id}`)).data.promotion.status
      expect(await native()).toBe("inactive")
      const sam = shopper(shop())
      const cart = await sam.cart({ "SENCHA-100": 1 })
      await sam.enter(cart, "quay")
      expect(await sam.coupons(cart)).toMatchObject([
        { state: "refused", reasons: [{ code: "paused" }] },
      ])

      expect((await admin("POST", `/admin/coupons/${id}/resume`)).data.coupon.status).toBe("active")
      expect(await native()).toBe("active")
      await sam.enter(cart, "quay")
      expect(await sam.coupons(cart)).toMatchObject([{ state: "applied", amount: "1.15" }])
    })

    it("I2 locks what orders rest on once it was used, and leaves the rest open", async () => {
      const { id } = await desk().create({ code: "Quay", discount: percentage(5), total_limit: 5 })
      await useOnce("quay")
      const locked = await admin("POST", `/admin/coupons/${id}`, { discount: percentage(50) })
      expect(locked).toMatchObject({
        status: 400,
        data: { type: "not_allowed", code: "coupon_locked" },
      })
      expect(locked.data.message).toContain("discount.value")
      expect(locked.data.message).toContain("Duplicate")
      const open = await desk().update(id, {
        name: "Another name",
        comment: "Extended",
        total_limit: 500,
        ends_at: "2099-01-01T00:00:00Z",
        publication: "paused",
      })
      expect(open).toMatchObject({ name: "Another name", total_limit: 500, terms_version: 1 })
      const copy = (await admin("POST", `/admin/coupons/${id}/duplicate`, { code: "Quay 2" })).data
        .coupon
      expect(copy).toMatchObject({
        code: "Quay 2",
        publication: "draft",
        used: 0,
        locked_fields: [],
      })
      expect(copy.terms).toEqual(open.terms)
    })

    it("I3 refuses a change that was made on terms which somebody else changed meanwhile", async () => {
      const { id } = await desk().create({ code: "TWO", discount: percentage(10) })
      const { admin } = shop().api
      const path = `/admin/coupons/${id}`
      const first = { discount: percentage(25), terms_version: 1 }
      expect((await admin("POST", path, first)).status).toBe(200)
      const late = { discount: percentage(15), name: "Late", terms_version: 1 }
      expect(await admin("POST", path, late)).toMatchObject({
        status: 400,
        data: { type: "not_allowed", code: "coupon_changed_meanwhile" },
      })
      expect(await desk().retrieve(id)).toMatchObject({
        name: "TWO",
        terms: { discount: { value: "25" } },
        terms_version: 2,
      })
      expect((await admin("POST", path, { ...late, terms_version: 2 })).status).toBe(200)
    })

    it("I3 refuses to write over an open field which somebody else changed meanwhile", async () => {
      const { id } = await desk().create({
        code: "OPEN",
        discount: percentage(10),
        total_limit: 5,
        tags: ["Tea", "Spring"],
        translations: { de: { name: "Tee" } },
        ends_at: "2099-01-01T00:00:00Z",
      })
      const change = (body: object) => admin("POST", `/admin/coupons/${id}`, body)
      const conflict = (path: string) => ({
        status: 400,
        data: { type: "not_allowed", code: "coupon_field_changed_meanwhile", path },
      })
      const first = {
        total_limit: 50,
        tags: ["Tea"],
        translations: { de: { name: "Tee" }, fr: { name: "Thé" } },
        ends_at: "2099-06-01T00:00:00Z",
      }
      await desk().update(id, first)
      await useOnce("open")

      const late = [
        { total_limit: 7, was: { total_limit: 5 } },
        { tags: ["Autumn"], was: { tags: ["Tea", "Spring"] } },
        { translations: {}, was: { translations: { de: { name: "Tee" } } } },
        { ends_at: null, was: { ends_at: "2099-01-01T00:00:00Z" } },
      ]
      for (const body of late) {
        const [field = ""] = Object.keys(body)
        expect(await change({ comment: "Late", ...body })).toMatchObject(conflict(field))
      }
      expect(await desk().retrieve(id)).toMatchObject({ comment: null, total_limit: 50, used: 1 })

      const { status } = await change({
        comment: "Merged",
        ends_at: "2099-07-01T00:00:00Z",
        tags: ["Autumn"],
        total_limit: 50,
        translations: {},
        was: {
          comment: null,
          name: "What the body does not change",
          ends_at: "2099-06-01T02:00:00+02:00",
          tags: ["Tea"],
          total_limit: 5,
          translations: { fr: { name: "Thé" }, de: { name: "Tee", description: null } },
        },
      })
      expect(status).toBe(200)
      expect(await desk().retrieve(id)).toMatchObject({
        comment: "Merged",
        tags: ["Autumn"],
        total_limit: 50,
        translations: {},
      })

      const next = await desk().create({ code: "NEXT", discount: percentage(10) })
      await desk().update(next.id, { code: "ONE" })
      expect(
        await admin("POST", `/admin/coupons/${next.id}`, { code: "TWO", was: { code: "NEXT" } })
      ).toMatchObject(conflict("code"))
    })

    it("R11 I8 names the campaign, and when the coupon runs because of it, as does a copy of it", async () => {
      const coupon = await desk().create({
        code: "CAMP",
        discount: percentage(10),
        ends_at: "2099-06-01T00:00:00.000Z",
      })
      expect(coupon).toMatchObject({
        campaign: null,
        period: { starts_at: null, ends_at: "2099-06-01T00:00:00.000Z" },
      })
      const { admin } = shop().api
      const dates = { starts_at: "2098-01-01T00:00:00.000Z", ends_at: "2099-03-01T00:00:00.000Z" }
      const { data } = await admin("POST", "/admin/campaigns", {
        name: "Spring",
        campaign_identifier: "spring",
        ...dates,
      })
      const { id } = data.campaign
      const promotions = `/admin/campaigns/${id}/promotions`
      expect((await admin("POST", promotions, { add: [coupon.promotion_id] })).status).toBe(200)
      expect(await desk().retrieve(coupon.id)).toMatchObject({
        status: "not_started",
        ends_at: "2099-06-01T00:00:00.000Z",
        campaign: { id, name: "Spring", ...dates },
        period: dates,
      })

      const { data: copied } = await admin("POST", `/admin/coupons/${coupon.id}/duplicate`)
      expect(copied.coupon).toMatchObject({
        publication: "draft",
        ends_at: "2099-06-01T00:00:00.000Z",
        campaign: { id, name: "Spring", ...dates },
        period: dates,
      })
      const inCampaign = `/admin/coupons?campaign_id=${id}&ends_before=2099-04-01T00:00:00Z`
      expect((await admin("GET", inCampaign)).data.count).toBe(2)
    })

    it("I5 I7 keeps code and records in the bin, stops applying, and comes back as it was", async () => {
      const { id } = await desk().create({ code: "Quay", discount: percentage(5) })
      await useOnce("quay")
      expect((await desk().bin(id)).data).toEqual({ id, object: "coupon", deleted: true })
      expect((await admin("GET", "/admin/coupons")).data.coupons).toEqual([])
      expect((await admin("GET", "/admin/coupons?status=deleted")).data.coupons).toMatchObject([
        { id },
      ])
      expect(await desk().redemptions(id)).toMatchObject([{ state: "bound", amount: "1.15" }])
      const taken = await admin("POST", "/admin/coupons", { code: "QUAY", discount: percentage(5) })
      expect(taken).toMatchObject({ status: 400, data: { code: "coupon_code_taken" } })

      const sam = shopper(shop())
      const cart = await sam.cart({ "SENCHA-100": 1 })
      expect((await sam.enter(cart, "quay")).status).toBe(400)
      await admin("POST", `/admin/coupons/${id}/restore`)
      expect((await sam.enter(cart, "quay")).data.cart.discount_subtotal).toBe(1.15)
    })

    it("I6 deletes for good only what was never used, and frees its code", async () => {
      const used = await desk().create({ code: "Used", discount: percentage(5) })
      await useOnce("used")
      expect(await admin("DELETE", `/admin/coupons/${used.id}?hard=true`)).toMatchObject({
        status: 400,
        data: { code: "coupon_used" },
      })
      const fresh = await desk().create({ code: "Fresh", discount: percentage(5) })
      expect((await admin("DELETE", `/admin/coupons/${fresh.id}?hard=true`)).status).toBe(200)
      expect((await admin("GET", `/admin/coupons/${fresh.id}`)).status).toBe(404)
      expect((await admin("GET", `/admin/promotions/${fresh.promotion_id}`)).status).toBe(404)
      await desk().create({ code: "fresh", discount: percentage(5) })
    })
  })

  describe("list", () => {
    it("A26 N1 searches, filters, sorts and pages on the server", async () => {
      for (const [code, fields] of Object.entries({
        Alpha: {},
        Beta: { name: "The second one" },
        "Gam%ma": { ends_at: "2020-01-01T00:00:00Z" },
        Delta: { publication: "draft" as const },
      })) {
        await desk().create({ code, discount: percentage(5), ...fields })
      }
      const codes = async (query: string) => {
        const { data } = await admin("GET", `/admin/coupons?${query}`)
        return { codes: data.coupons.map(({ code }: { code: string }) => code), count: data.count }
      }
      expect(await codes("order=code")).toEqual({
        codes: ["Alpha", "Beta", "Delta", "Gam%ma"],
        count: 4,
      })
      expect(await codes("order=-code&limit=2&offset=1")).toEqual({
        codes: ["Delta", "Beta"],
        count: 4,
      })
      expect(await codes("q=second")).toEqual({ codes: ["Beta"], count: 1 })
      expect(await codes("q=%25")).toEqual({ codes: ["Gam%ma"], count: 1 })
      expect(await codes("status=expired")).toEqual({ codes: ["Gam%ma"], count: 1 })
      expect(await codes("status=draft&status=active&order=code")).toEqual({
        codes: ["Alpha", "Beta", "Delta"],
        count: 3,
      })
      expect(await codes("offset=50")).toEqual({ codes: [], count: 4 })
      expect((await admin("GET", "/admin/coupons?order=comment")).status).toBe(400)
    })
  })

  describe("test cart", () => {
    it("S1 S2 S4 X1 X21 Z1 gives every condition with what it asks and finds, drafts included, and writes nothing", async () => {
      const draft = await desk().create({
        code: "Idea",
        publication: "draft",
        discount: percentage(25),
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 50 }] },
      })
      const sam = shopper(shop())
      const cart_id = await sam.cart({ "SENCHA-100": 2 })
      const before = await contents(shop())
      const { data } = await admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: [draft.id],
        cart_id,
      })
      const { items } = (await sam.retrieve(cart_id)).data.cart
      expect(data.trace.lines).toMatchObject([
        {
          line_id: items[0].id,
          title: "Sencha First Flush",
          variant_title: "100 g",
          sku: "SENCHA-100",
        },
      ])
      expect(data.trace.coupons).toMatchObject([
        {
          code: "Idea",
          state: "refused",
          amount: "0",
          conditions: expect.arrayContaining([
            expect.objectContaining({ rule: "status", passed: false, actual: "draft" }),
            expect.objectContaining({
              rule: "minimum-spend",
              passed: false,
              required: "50",
              actual: "46",
            }),
          ]),
        },
      ])
      expect(await contents(shop())).toEqual(before)
    })

    it("S3 X21 Z1 judges a described cart line by line", async () => {
      const { ids } = shop()
      const sencha = ids.variants["SENCHA-100"]
      const grinder = ids.variants["EARL-100"]
      const coupon = await desk().create({
        code: "Sencha",
        discount: percentage(10, { target: "items" }),
        targets: [{ attribute: "items.product.id", values: [sencha?.product_id ?? ""] }],
      })
      const { data } = await admin("POST", "/admin/coupons/test-cart", {
        coupon_ids: [coupon.id],
        cart: {
          currency_code: "usd",
          region_id: ids.regions.us,
          items: [
            { variant_id: sencha?.id, quantity: 3 },
            { variant_id: grinder?.id, quantity: 1, unit_price: 9 },
          ],
        },
      })
      expect(data.trace).toMatchObject({
        currency_code: "usd",
        lines: [
          { line_id: "line_1", title: "Sencha First Flush", sku: "SENCHA-100" },
          { line_id: "line_2", title: "Earl Grey", sku: "EARL-100" },
        ],
        coupons: [
          {
            state: "applied",
            amount: "6.9",
            lines: [
              { line_id: "line_1", in_scope: true, base: "69", amount: "6.9", remaining: "62.1" },
              { line_id: "line_2", in_scope: false, amount: "0" },
            ],
          },
        ],
      })
    })
  })

  it("C7 keeps the settings that a change leaves out", async () => {
    await desk().settings({ max_coupons_per_order: 2 })
    await desk().settings({ email: { ignore_plus_tags: true, ignore_dots: false } })
    expect((await admin("GET", "/admin/coupon-settings")).data.settings).toEqual({
      application_order: "entered",
      max_coupons_per_class: { items: null, order: null, shipping: null, vouchers: null },
      max_coupons_per_item: null,
      max_coupons_per_order: 2,
      count_automatic: false,
      percentage_of: "remaining",
      email: { ignore_plus_tags: true, ignore_dots: false },
      new_coupons: DEFAULT_SETTINGS.new_coupons,
      closed_sales_channel_ids: [],
      vendor_key: null,
    })
    expect(
      (await admin("POST", "/admin/coupon-settings", { max_coupons_per_order: 0 })).status
    ).toBe(400)
    expect(
      (await admin("POST", "/admin/coupon-settings", { max_coupons_per_item: 2 })).status
    ).toBe(400)
  })

  it("I3 starts a coupon with what the settings say, where its body says nothing", async () => {
    const new_coupons = {
      per_customer_limit: 1,
      returns_use_on_cancel: false,
      is_discreet: true,
      is_tax_inclusive: true,
      time_zone: "Europe/Berlin",
    }
    const before = await desk().create({ code: "BEFORE", discount: percentage(10) })
    await desk().settings({ new_coupons })
    expect(await desk().retrieve(before.id)).toMatchObject({ is_discreet: false, time_zone: null })
    const discount = { type: "fixed", value: 5, currency_code: "usd" } as const
    const started = await desk().create({ code: "STARTED", discount })
    expect(started).toMatchObject({
      is_discreet: true,
      time_zone: "Europe/Berlin",
      terms: {
        per_customer_limit: 1,
        returns_use_on_cancel: false,
        discount: { is_tax_inclusive: true },
      },
    })
    const said = {
      is_discreet: false,
      time_zone: null,
      per_customer_limit: null,
      returns_use_on_cancel: true,
      discount: { ...discount, is_tax_inclusive: false },
    }
    const { is_discreet, time_zone, terms } = await desk().create({ code: "SAID", ...said })
    expect({ is_discreet, time_zone, ...terms }).toMatchObject({
      ...said,
      discount: { is_tax_inclusive: false },
    })
    const copied = await admin("POST", `/admin/coupons/${before.id}/duplicate`)
    expect(copied.data.coupon).toMatchObject({ is_discreet: false, terms: before.terms })
    for (const wrong of [{}, { ...new_coupons, per_customer_limit: 0 }, { time_zone: "Mars" }]) {
      const refused = await admin("POST", "/admin/coupon-settings", { new_coupons: wrong })
      expect(refused.status).toBe(400)
    }
  })
})
