import { parse } from "node:querystring"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminCoupon } from "../../../src/contracts/admin-responses"
import { COUPON_STATUSES } from "../../../src/contracts/list-choices"
import { listAdminCoupons } from "../../../src/api/admin/coupons/query"
import { ListCouponsQuery } from "../../../src/contracts/coupon-list"
import type { Sql } from "../../../src/modules/coupon/sql/sql"
import type { Shop } from "../../support/shop-suite"
import { database } from "../../support/tables"

const MANY = 50_000
/** Blocks of 8 KiB that one query may touch; all coupons alone are more than 2000. */
const ALLOWED = 700

const QUERIES = [
  "",
  "order=code",
  "order=starts_at",
  "order=ends_at",
  "order=-ends_at",
  "order=total_limit",
  "order=used",
  "order=-used",
  "order=-updated_at",
  "order=status",
  "order=-status",
  "order=discount",
  "order=-discount",
  "order=per_customer_limit",
  "order=-per_customer_limit",
  "status=active&order=-used",
  "tag=autumn&order=-used",
  "offset=900",
  "q=bulk",
  "q=BULK7",
  "q=bulk-7",
  "q=bulk+4-9-0-0",
  "q=bulk+coupon+49",
  "q=4",
  "q=zz",
  "status=active",
  "status=expired",
  "status=not_started",
  "status=draft",
  "status=deleted",
  "tag=autumn",
  "tag=spring",
  "discount_type=percentage",
  "audience=named",
  "group_id=cusgroup_1",
  "created_by=user_1",
  "ends_before=2026-06-01T00:00:00Z",
  "ends_after=2026-06-01T00:00:00Z",
]

type Statement = { sql: string; bindings: Record<string, unknown> }

/** Time differs from machine to machine; what has to be read for an answer does not. */
export function describeManyCoupons(shop: () => Shop): void {
  describe("many coupons", () => {
    it(`R13 lists, searches and filters ${MANY} coupons and reads no more than a part of them`, async () => {
      const sql = database(shop())
      await fill(shop(), 1, MANY)
      const blocks: Record<string, number> = {}
      for (const query of QUERIES) {
        blocks[query] = await blocksRead(sql, query)
      }
      const tooMany = QUERIES.filter((query) => (blocks[query] ?? Infinity) > ALLOWED)
      expect({ tooMany, blocks }).toEqual({ tooMany: [], blocks })
    })

    it("R10 R13 sorts many coupons by status, type, end and uses as it sorts few", async () => {
      const COUNT = 1500
      await fill(shop(), 1, COUNT)
      await database(shop()).raw(`update coupon set used = substr(id, 8)::integer % 977`)
      const page = async (order: string, offset: number) => {
        const query = `order=${order}&limit=200&offset=${offset}`
        return (await shop().api.admin("GET", `/admin/coupons?${query}`)).data.coupons
      }
      const all = async (order: string): Promise<AdminCoupon[]> =>
        (
          await Promise.all([0, 200, 400, 600, 800, 1000, 1200, 1400].map((at) => page(order, at)))
        ).flat()
      const rank = ({ status }: AdminCoupon) => COUPON_STATUSES.indexOf(status)
      const end = ({ period }: AdminCoupon) => period.ends_at ?? "9999"
      const isSorted = <Value>(values: Value[]) =>
        values.every((value, at) => at === 0 || (values[at - 1] as Value) <= value)
      for (const order of ["status", "discount", "ends_at", "used", "updated_at"]) {
        const up = await all(order)
        expect(new Set(up.map(({ id }) => id)).size).toBe(COUNT)
        const down = await all(`-${order}`)
        if (order !== "ends_at") {
          expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse())
        }
        expect(isSorted(order === "ends_at" ? up.map(end) : [])).toBe(true)
        expect(isSorted(order === "status" ? up.map(rank) : [])).toBe(true)
        expect(isSorted(order === "used" ? up.map(({ used }) => used) : [])).toBe(true)
        expect(
          isSorted(order === "discount" ? up.map(({ terms }) => terms.discount.type) : [])
        ).toBe(true)
      }
      expect(new Set((await all("status")).map(rank)).size).toBeGreaterThan(2)
    })

    it("R13 counts up to 1000 in the list, and all of them where that is asked", async () => {
      await fill(shop(), 1, 1500)
      const count = async (query: string) => {
        const { data } = await shop().api.admin("GET", `/admin/coupons?${query}`)
        const all = await shop().api.admin("GET", `/admin/coupons/count?${query}`)
        return [data.count, data.is_count_exact, all.data.count]
      }
      expect(await count("")).toEqual([1000, false, 1500])
      expect(await count("tag=spring")).toEqual([499, true, 499])
      expect(await count("q=BULK15")).toEqual([12, true, 12])
      const last = await shop().api.admin("GET", "/admin/coupons?offset=1490")
      expect(last.data.coupons).toHaveLength(10)
      const unknown = await shop().api.admin("GET", "/admin/coupons/count?limit=1")
      expect(unknown.status).toBe(400)
    })
  })
}

/** How many blocks of tables and indexes a page of the list takes, in all its statements. */
async function blocksRead(sql: Sql, query: string): Promise<number> {
  const statements: Statement[] = []
  const recording = {
    raw: (statement: string, bindings: Record<string, unknown>) => {
      statements.push({ sql: statement, bindings })
      return sql.raw(statement, bindings as never)
    },
  }
  const service = { directly: (operation: (given: unknown) => unknown) => operation(recording) }
  const scope = { resolve: () => service } as unknown as MedusaContainer
  await listAdminCoupons(scope, ListCouponsQuery.parse({ ...parse(query) }))
  let blocks = 0
  for (const { sql: statement, bindings } of statements) {
    const { rows } = await sql.raw(
      `explain (analyze, buffers, format json) ${statement}`,
      bindings as never
    )
    const { Plan: plan } = rows[0]["QUERY PLAN"][0]
    blocks += plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
  }
  return blocks
}

async function fill(shop: Shop, from: number, to: number): Promise<void> {
  const sql = database(shop)
  const range = { from, to }
  await sql.raw(
    `insert into promotion (id, code, type, is_automatic, status)
     select 'promo_' || n, 'BULK' || n, 'standard', false, 'active' from generate_series(cast(:from as integer), cast(:to as integer)) n`,
    range
  )
  await sql.raw(
    `insert into coupon_terms (id, coupon_id, version, terms)
     select 'cpterms_' || n, 'coupon_' || n, 1, jsonb_build_object(
       'discount', jsonb_build_object('type', case n % 2 when 0 then 'percentage' else 'fixed' end, 'value', '5', 'target', 'order'),
       'audience', jsonb_build_object('customers', case n % 5000 when 7 then 'named' else 'everyone' end, 'group_ids', cast('[]' as jsonb), 'history', 'any'),
       'targets', cast('[]' as jsonb))
     from generate_series(cast(:from as integer), cast(:to as integer)) n`,
    range
  )
  await sql.raw(
    `insert into coupon_code (normal_form, code, coupon_id, promotion_ids)
     select 'BULK' || n, 'BULK' || n, 'coupon_' || n, '{}' from generate_series(cast(:from as integer), cast(:to as integer)) n`,
    range
  )
  await sql.raw(
    `insert into coupon (id, promotion_id, code, name, terms_id, terms_version, publication, tags, ends_at, created_at)
     select 'coupon_' || n, 'promo_' || n, 'BULK' || n, 'Bulk coupon ' || n, 'cpterms_' || n, 1,
       case n % 1000 when 3 then 'draft' else 'active' end,
       case when n % 10000 = 9 then array['Autumn'] when n % 3 = 0 then array['Spring'] else '{}' end,
       case when n % 2000 = 11 then timestamptz '2026-01-01' when n % 3 = 1 then timestamptz '2030-01-01' end,
       now() - n * interval '1 second'
     from generate_series(cast(:from as integer), cast(:to as integer)) n`,
    range
  )
  await sql.raw("analyze coupon, coupon_activity")
  await sql.raw("vacuum coupon")
}
