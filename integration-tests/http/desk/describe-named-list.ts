import type { AdminAudienceResponse, AdminNamedCustomer } from "../../../src/contracts/audience"
import { couponDesk, percentage } from "../../support/coupons"
import { directly } from "../../support/ledger"
import type { Shop } from "../../support/shop-suite"

const MANY = 50_000
/** For three searches, on a machine that is slow and busy. */
const PATIENCE_MS = 10_000

export function describeNamedList(shop: () => Shop): void {
  describe("the customers on a coupon's list", () => {
    const listed = async (emails: string[]) => {
      const { ids, api } = shop()
      const vera = String(ids.customers["vip@example.com"])
      const { id } = await couponDesk(shop()).create({
        code: "LIST",
        discount: percentage(10),
        audience: { customers: "named" },
        named_customers: { customer_ids: [vera], emails },
      })
      const find = async (query: string): Promise<AdminAudienceResponse> => {
        const { status, data } = await api.admin("GET", `/admin/coupons/${id}/audience${query}`)
        expect(status).toBe(200)
        return data
      }
      const found = async (q: string) =>
        (await find(`?q=${encodeURIComponent(q)}`)).named_customers.map(
          ({ email }: AdminNamedCustomer) => email
        )
      return { id, vera, find, found }
    }

    it("B2 are found by any part of address or name, of the account too", async () => {
      const { vera, find, found } = await listed([
        "new@example.com",
        "a_b@example.org",
        "axb@ex.org",
      ])
      expect(await found("ERA vo")).toEqual(["vip@example.com"])
      expect(await found("VIP@")).toEqual(["vip@example.com"])
      expect((await find("?q=vogel")).named_customers).toMatchObject([
        { customer_id: vera, email: "vip@example.com", name: "Vera Vogel" },
      ])
      expect(await found("new@")).toEqual(["new@example.com"])
      expect(await found("A_B")).toEqual(["a_b@example.org"])
      expect(await found("%")).toEqual([])
      expect(await found(" ")).toHaveLength(4)
      expect(await find("?q=nobody")).toMatchObject({ named_customers: [], count: 0 })
    })

    it("B2 are searched on one coupon's list alone, page by page", async () => {
      const { find } = await listed(["c1@example.net", "c2@example.net", "c3@example.net"])
      await couponDesk(shop()).create({
        code: "OTHER",
        discount: percentage(10),
        named_customers: { emails: ["c4@example.net"] },
      })
      const pages = await Promise.all(
        [0, 2, 4].map((offset) => find(`?q=example.net&limit=2&offset=${offset}`))
      )
      expect(pages).toMatchObject([
        { count: 3, limit: 2, offset: 0 },
        { count: 3, limit: 2, offset: 2 },
        { count: 3, limit: 2, offset: 4, named_customers: [] },
      ])
      const all = pages.flatMap(({ named_customers }) => named_customers.map(({ email }) => email))
      expect(all.sort()).toEqual(["c1@example.net", "c2@example.net", "c3@example.net"])
    })

    it("B2 are found among 50,000", async () => {
      const { id, find } = await listed([])
      await directly(shop(), (sql) =>
        sql.raw(
          `insert into coupon_named_customer (id, coupon_id, email)
           select 'cpnamed_many_' || n, :id, 'person' || n || '@example.net'
           from generate_series(1, ${MANY}) n`,
          { id }
        )
      )
      const start = Date.now()
      expect(await find("?q=person4999@")).toMatchObject({
        named_customers: [{ email: "person4999@example.net" }],
        count: 1,
      })
      expect(await find(`?q=person&offset=${MANY - 1}`)).toMatchObject({
        named_customers: [{}],
        count: MANY,
      })
      expect(await find("?q=vera")).toMatchObject({ count: 1 })
      expect(Date.now() - start).toBeLessThan(PATIENCE_MS)
    })
  })
}
