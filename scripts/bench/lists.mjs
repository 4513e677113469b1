import { withClient } from "../postgres/index.mjs"
import { createCoupon } from "./codes.mjs"
import { compare, measurePairs } from "./pairs.mjs"

/**
 * @typedef {import("./shop.mjs").Server} Server
 * @typedef {import("./pairs.mjs").Comparison} Comparison
 * @typedef {import("./comparisons.mjs").Bench} Bench
 * @typedef {{ server: Server, databaseUrl: string, count: number }} Desk a dashboard's server and its coupons
 */

const WARMUP = 10
const COUPONS = { many: 50_000, few: 50 }
const QUERIES = {
  "list of coupons": "",
  "search among coupons": "q=bulk+coupon+4",
  "filtered list of coupons": "status=active&discount_type=percentage&order=code",
  "search for a code in another spelling": "q=bulk-4-9",
  "coupons by uses": "order=-used",
  "coupons by status": "order=status",
  "coupons by discount": "order=discount",
  "coupons by end": "order=ends_at",
}
const MODEL = "BULK-0"

/** Each row is the one that was made through the API, under names of its own. */
const COPIES = [
  `insert into promotion
   select copy.* from promotion, generate_series(1, $2::integer) n, jsonb_populate_record(promotion,
     jsonb_build_object('id', 'promo_bulk' || n, 'code', 'BULK-' || n)) copy
   where promotion.code = $1`,
  `insert into coupon_terms
   select copy.* from coupon join coupon_terms kept on kept.id = coupon.terms_id,
     generate_series(1, $2::integer) n, jsonb_populate_record(kept,
       jsonb_build_object('id', 'cpterms_bulk' || n, 'coupon_id', 'coupon_bulk' || n)) copy
   where coupon.code = $1`,
  `insert into coupon (id, promotion_id, terms_id, terms_version, code, name, publication, created_at)
   select 'coupon_bulk' || n, 'promo_bulk' || n, 'cpterms_bulk' || n, terms_version, 'BULK-' || n,
     'Bulk coupon ' || n, publication, now() - n * interval '1 second'
   from coupon, generate_series(1, $2::integer) n where coupon.code = $1`,
]

/**
 * What a merchant's list takes with many coupons and with few, on databases of their own.
 *
 * @param {Bench} bench
 * @returns {[string, () => Promise<Comparison>][]}
 */
export function listComparisons(bench) {
  /** @type {Promise<{ many: Server, few: Server }> | undefined} */
  let desks
  return Object.entries(QUERIES).map(([name, query]) => [
    `${name}: ${COUPONS.many} / ${COUPONS.few}`,
    async () =>
      compareLists({ ...(await (desks ??= openDesks(bench))), query, pairs: bench.pairs }),
  ])
}

/** @param {Bench} bench */
async function openDesks({ shops }) {
  const open = async (/** @type {keyof typeof COUPONS} */ name) => {
    const copy = await shops.openCopy(name)
    await fillDesk({ ...copy, count: COUPONS[name] })
    return copy.server
  }
  return { many: await open("many"), few: await open("few") }
}

/** @param {Desk} desk */
async function fillDesk({ server, databaseUrl, count }) {
  await createCoupon(server, MODEL, { name: "Bulk coupon 0" })
  await withClient(databaseUrl, async (client) => {
    for (const statement of COPIES) {
      await client.query(statement, [MODEL, count - 1])
    }
    await client.query("vacuum analyze")
  })
}

/**
 * A page of the list of coupons, where there are many of them and where there are few.
 *
 * @param {{ many: Server, few: Server, query: string, pairs: number }} options
 * @returns {Promise<Comparison>}
 */
async function compareLists({ many, few, query, pairs }) {
  const list = (/** @type {Server} */ { admin }) => admin.get(`/admin/coupons?${query}`)
  const work = () => ({ ours: () => list(many), limit: () => list(few) })
  return compare(await measurePairs(work, { pairs, warmup: WARMUP }))
}
