import { account } from "../support/accounts"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { nativePromotion } from "../support/native-promotion"
import { ourRoutes } from "../support/routes"
import type { Answer } from "../support/shop-api"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { contents } from "../support/tables"

const LONG = "x".repeat(10_000)
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }

shopSuite("Misuse", (shop) => {
  const desk = () => couponDesk(shop())
  const admin = (method: "GET" | "POST" | "DELETE", path: string, body?: object) =>
    shop().api.admin(method, path, body)

  /** A clear answer, and nothing written meanwhile. */
  async function expectRefused(
    ask: () => Promise<Answer>,
    { status, message }: { status: number; message: RegExp }
  ) {
    const before = await contents(shop())
    const answer = await ask()
    expect({ status: answer.status, message: answer.data.message }).toEqual({
      status,
      message: expect.stringMatching(message),
    })
    expect(await contents(shop())).toEqual(before)
  }

  describe("A change that cannot be", () => {
    const CHANGES: [string, object, RegExp][] = [
      ["A1 a percentage of 0", { discount: percentage(0) }, /has to be more than 0/],
      ["A1 a percentage of 101", { discount: percentage(101) }, /cannot be more than 100 percent/],
      ["A1 half a percent", { discount: percentage(0.5) }, /cannot be less than 1 percent/],
      ["A2 half a cent", { discount: fixed("10.005", "usd") }, /more digits .* than USD has/],
      [
        "A2 B22 euros from a minimum in dollars",
        {
          discount: fixed(5, "eur"),
          minimum_spend: { amounts: [{ currency_code: "usd", amount: 50 }] },
        },
        /needs an amount in EUR as well/,
      ],
      ["A2 a negative amount", { discount: fixed(-1, "usd") }, /has to be more than 0/],
      ["A2 an unknown currency", { discount: fixed(1, "xyz") }, /There is no currency xyz/],
      ["B3 an unknown group", { audience: { group_ids: ["no"] } }, /There is no customer group no/],
      ["B21 an unknown region", { region_ids: ["no"] }, /There is no region no/],
      ["D2 an end before the start", { ends_at: "2020-01-01T00:00:00Z" }, /end has to be after/],
      ["D2 a start after the end", { starts_at: "2099-06-01T00:00:00Z" }, /end has to be after/],
      ["A3 the code of another coupon", { code: "o-ther" }, /taken already/],
      ["A3 the code of a native promotion", { code: "native 10" }, /taken already/],
      ["A3 a code of blanks", { code: " \u2003- " }, /1 to 64 visible characters/],
      ["A3 a code of 10,000 characters", { code: LONG }, /code/],
      ["A6 a name of nothing", { name: "  " }, /name/],
      ["A6 a name of 10,000 characters", { name: LONG }, /name/],
      ["A5 a comment that is a number", { comment: 5 }, /comment/],
      ["C1 a limit of 0", { total_limit: 0 }, /total_limit/],
      ["C2 a limit per customer of half a use", { per_customer_limit: 0.5 }, /per_customer_limit/],
      ["I7 a counter", { used: 0 }, /used/],
      [
        "Y9 a language that is none",
        { translations: { "Deutsch!": { name: "Kai" } } },
        /language tag/,
      ],
      ["J6 a priority beyond the scale", { priority: 1001 }, /priority/],
      ["I2 another promotion", { promotion_id: "promo_1" }, /promotion_id/],
      ["A6 a character that no text can have", { name: "Tea\u0000time" }, /null character/],
      ["A7 half a character", { translations: { de: { name: "\ud800" } } }, /no character/],
    ]

    it.each(CHANGES)("%s is refused, and nothing is written", async (_, body, message) => {
      await desk().create({ code: "Other", discount: percentage(5) })
      await nativePromotion(shop(), "Native10", 10)
      const { id } = await desk().create({
        code: "Mine",
        discount: percentage(5),
        starts_at: "2026-01-01T00:00:00Z",
        ends_at: "2099-01-01T00:00:00Z",
      })
      await expectRefused(() => admin("POST", `/admin/coupons/${id}`, body), {
        status: 400,
        message,
      })
    })
  })

  describe("A body that is none", () => {
    const POSTS = ourRoutes().filter(
      ({ method, path }) => method === "POST" && !/\/(pause|resume|restore)$/.test(path)
    )

    it.each(POSTS.map(({ path }) => [path]))(
      "Y5 POST %s answers 400 to malformed JSON and to a list",
      async (path) => {
        const { id } = await desk().create({ code: "Mine", discount: percentage(5) })
        const cart = await shopper(shop()).cart({ "SENCHA-100": 1 })
        const { data } = await shop().api.raw({})("POST", "/auth/user/emailpass", {
          email: "staff@example.com",
          password: "supersecret",
        })
        const url = shop().url + path.replace(":id", path.startsWith("/store") ? cart : id)
        const before = await contents(shop())
        for (const body of ['{"code": "Mine', "[]", '"Mine"', "null"]) {
          const answer = await fetch(url, {
            method: "POST",
            body,
            headers: {
              "content-type": "application/json",
              authorization: `Bearer ${data.token}`,
              "x-publishable-api-key": shop().ids.publishable_key,
            },
          })
          expect({ body, status: answer.status }).toEqual({ body, status: 400 })
        }
        expect(await contents(shop())).toEqual(before)
      }
    )
  })

  describe("An id that is nobody's", () => {
    it("I1 answers 404 on every route of a coupon, and writes nothing", async () => {
      const missing = { status: 404, message: /coupon_no was not found/ }
      const at = (rest: string) => `/admin/coupons/coupon_no${rest}`
      for (const ask of [
        () => admin("GET", at("")),
        () => admin("POST", at(""), { name: "Any" }),
        () => admin("DELETE", at("")),
        () => admin("DELETE", at("?hard=true")),
        () => admin("POST", at("/pause")),
        () => admin("POST", at("/resume")),
        () => admin("POST", at("/restore")),
        () => admin("POST", at("/duplicate"), {}),
        () => admin("GET", at("/audience")),
        () => admin("POST", at("/audience"), { add: { emails: ["ann@example.com"] } }),
        () => admin("GET", at("/redemptions")),
      ]) {
        await expectRefused(ask, missing)
      }
    })

    it("I5 answers 404 to a change of a coupon in the bin", async () => {
      const { id } = await desk().create({ code: "Mine", discount: percentage(5) })
      await desk().bin(id)
      const missing = { status: 404, message: /was not found/ }
      await expectRefused(() => admin("POST", `/admin/coupons/${id}`, { name: "Any" }), missing)
      await expectRefused(() => admin("POST", `/admin/coupons/${id}/pause`), missing)
    })

    it("X21 answers 404 to a test cart without cart, coupon, customer or variant", async () => {
      const { ids } = shop()
      const { id } = await desk().create({ code: "Mine", discount: percentage(5) })
      const items = [{ variant_id: ids.variants["SENCHA-100"]?.id, quantity: 1 }]
      const cart = { currency_code: "usd", items }
      const test = (body: object) => () =>
        admin("POST", "/admin/coupons/test-cart", { coupon_ids: [id], ...body })

      await expectRefused(test({ cart_id: "cart_no" }), {
        status: 404,
        message: /cart_no was not found/,
      })
      await expectRefused(test({ cart, coupon_ids: [id, "coupon_no"] }), {
        status: 404,
        message: /coupon_no was not found/,
      })
      await expectRefused(test({ cart: { ...cart, customer_id: "cus_no" } }), {
        status: 404,
        message: /cus_no was not found/,
      })
      await expectRefused(test({ cart: { ...cart, items: [{ variant_id: "no", quantity: 1 }] } }), {
        status: 400,
        message: /There is no variant no/,
      })
      for (const unit_price of [-5, "-5", "five"]) {
        await expectRefused(test({ cart: { ...cart, items: [{ ...items[0], unit_price }] } }), {
          status: 400,
          message: /plain number|cannot be negative/,
        })
      }
      await expectRefused(test({}), { status: 400, message: /Give a cart_id, or describe a cart/ })
    })

    it("B2 answers 400 to a list of customers with somebody who is not there", async () => {
      const { id } = await desk().create({ code: "Mine", discount: percentage(5) })
      const list = (body: object) => () => admin("POST", `/admin/coupons/${id}/audience`, body)
      const email = "ann@example.com"
      await expectRefused(list({ add: { customer_ids: ["cus_no"], emails: [email] } }), {
        status: 400,
        message: /There is no customer cus_no/,
      })
      await expectRefused(list({ add: { emails: [email, "no address"] } }), {
        status: 400,
        message: /Invalid email address/,
      })
    })
  })

  describe("A question that cannot be", () => {
    it.each([
      ["a search of 10,000 characters", `/admin/coupons?q=${LONG}`],
      ["an unknown status", "/admin/coupons?status=lost"],
      ["an unknown filter", "/admin/coupons?colour=red"],
      ["a page of nothing", "/admin/coupons?limit=0"],
      ["a page of everything", "/admin/coupons?limit=100000"],
      ["a page before the first", "/admin/coupons?offset=-1"],
      ["a code of 10,000 characters", `/admin/coupons/code-availability?code=${LONG}`],
      ["no code", "/admin/coupons/code-availability"],
    ])("A26 %s answers 400", async (_, path) => {
      expect(await admin("GET", path)).toMatchObject({
        status: 400,
        data: { type: "invalid_data" },
      })
    })
  })

  describe("A shopper who tries", () => {
    const TRIES: [string, unknown][] = [
      ["a code of 10,000 characters", [LONG]],
      ["a code of nothing", [""]],
      ["a code of blanks", [" \u00A0 "]],
      ["a code of hyphens", ["---"]],
      ["a code with a character that no text can have", ["A\u0000B"]],
      ["half a character", ["\uD800"]],
      ["a wildcard", ["%"]],
      ["a quote", ["' or 1=1 --"]],
      ["a number", [5]],
      ["a list in a list", [["MINE"]]],
      ["no list", "MINE"],
    ]

    it.each(TRIES)("Z10 %s gets 400 on every way in, and nothing is written", async (_, codes) => {
      const { store } = shop().api
      await desk().create({ code: "MINE", discount: percentage(5) })
      const sam = shopper(shop())
      const cart = await sam.cart(AT_100)
      await sam.enter(cart, "MINE")
      const before = await contents(shop())
      const body = { promo_codes: codes }
      expect([
        (await store("POST", `/store/carts/${cart}/promotions`, body)).status,
        (await store("POST", `/store/carts/${cart}`, body)).status,
        (await store("POST", "/store/carts", body)).status,
      ]).toEqual([400, 400, 400])
      expect(await contents(shop())).toEqual(before)
    })

    it("Z10 more than 20 codes get 400 with the reason on every way in", async () => {
      await desk().create({ code: "MINE", discount: percentage(5) })
      const { store } = shop().api
      const cart = await shopper(shop()).cart(AT_100)
      const body = { promo_codes: Array(21).fill("MINE") }
      for (const ask of [
        () => store("POST", `/store/carts/${cart}/promotions`, body),
        () => store("POST", `/store/carts/${cart}`, body),
        () => store("POST", "/store/carts", body),
        () => draftDesk(shop()).post(AT_100, body),
      ]) {
        await expectRefused(ask, { status: 400, message: /^Send at most 20 codes at once\.$/ })
      }
    })

    it("J1 an order of codes that is none gets 400", async () => {
      const cart = await shopper(shop()).cart(AT_100)
      const reorder = (codes: unknown) =>
        shop().api.store("POST", `/store/carts/${cart}/coupons`, { codes })
      for (const codes of [[], [LONG], [5], "MINE", Array(21).fill("MINE"), undefined]) {
        expect((await reorder(codes)).status).toBe(400)
      }
    })
  })

  describe("What is for staff", () => {
    it("A5 never reaches a shopper: neither comment, creator, limits nor terms, whatever they ask for", async () => {
      const coupon = await desk().create({
        code: "Quay",
        name: "At the quay",
        comment: "SECRET-COMMENT",
        discount: percentage(10),
        total_limit: 987654,
        per_customer_limit: 876543,
      })
      const secrets = ["SECRET-COMMENT", "987654", "876543", coupon.id, coupon.created_by?.id ?? ""]
      const vip = await account(shop(), "vip@example.com")
      const { send } = vip
      const cart = await vip.cart(AT_100)
      const answers = [
        await vip.enter(cart, "quay"),
        await vip.update(cart, { promo_codes: ["Quay"] }),
        await vip.retrieve(cart),
        await send("GET", `/store/carts/${cart}/coupons`),
        await send("POST", `/store/carts/${cart}/coupons`, { codes: ["QUAY"] }),
      ]
      const greedy = ["*promotions.coupon", "*promotions,*promotions.coupon", "promotions.coupon.*"]
      const fields = ["comment", "created_by", "total_limit", "used", "terms_id", "id"]
      const questions = [...greedy, ...fields.map((field) => `promotions.coupon.${field}`)]
      for (const question of questions) {
        answers.push(await send("GET", `/store/carts/${cart}?fields=${question}`))
      }
      await vip.readyToPay(cart)
      const completed = await vip.complete(cart)
      expect(completed.data.type).toBe("order")
      answers.push(completed, await send("GET", "/store/orders"))
      for (const question of questions) {
        const path = `/store/orders/${completed.data.order.id}`
        answers.push(await send("GET", `${path}?fields=${question}`))
      }
      answers.push(await vip.remove(cart, "quay"))

      for (const { data } of answers) {
        const told = JSON.stringify(data)
        expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
      }
      expect(answers.map(({ data }) => JSON.stringify(data)).join()).toContain("At the quay")
    })
  })
})
