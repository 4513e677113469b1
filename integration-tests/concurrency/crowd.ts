import { copyCart } from "../../scripts/bench/copy-cart.js"
import type { CreateCouponInput } from "../../src/contracts/coupon"
import { rows, type Sql } from "../../src/modules/coupon/sql/sql"
import type { Answer } from "../support/shop-api"
import { shopper } from "../support/shopper"
import type { Arena, Server } from "./arena"

export type CouponOfTest = { id: string; code: string; promotion_id: string }

export async function createCoupon(
  { servers }: Arena,
  code: string,
  fields: CreateCouponInput = {}
): Promise<CouponOfTest> {
  const answer = await serverFor(servers, 0).api.admin("POST", "/admin/coupons", {
    code,
    discount: { type: "percentage", value: 10 },
    ...fields,
  })
  expect(answer.data).toHaveProperty("coupon.id")
  return answer.data.coupon
}

/** So many guests, each with a cart of their own that is ready to pay and has the code on it. */
export async function readyGuests(arena: Arena, code: string, count: number): Promise<string[]> {
  const email = `${code.toLowerCase()}@guests.example`
  const first = await readyCart(serverFor(arena.servers, 0), code, { email })
  return [first, ...(await copies(arena.sql, first, count - 1))]
}

/** A cart ready to pay with the code on it; with a token the cart of that account. */
export async function readyCart(
  server: Server,
  code: string,
  { email, token }: { email: string; token?: string }
): Promise<string> {
  const someone = shopper(server, token ? server.api.as(token) : server.api.store)
  const cart = await someone.cart({ "SENCHA-100": 2 }, { email })
  const entered = await someone.enter(cart, code)
  expect(entered.data).toMatchObject({ cart: { discount_subtotal: 4.6 } })
  await someone.readyToPay(cart)
  return cart
}

/** Copies of a cart, each of a guest of its own, or all of the same person. */
export function copies(
  sql: Sql,
  cart: string,
  count: number,
  options?: { samePerson: boolean }
): Promise<string[]> {
  const query = (text: string, values: unknown[] = []) =>
    sql.raw(text.replaceAll("$1", "?"), values as never)
  return copyCart({ query }, cart, count, options)
}

/** Completes all carts at the same moment, spread over the servers. */
export function completeAtOnce({ servers }: Arena, carts: string[]): Promise<Answer[]> {
  return Promise.all(carts.map((cart, index) => shopper(serverFor(servers, index)).complete(cart)))
}

export function serverFor(servers: Server[], index: number): Server {
  return servers[index % servers.length] as Server
}

/** How often each kind of answer came: `order`, or status, type and code. */
export function tally(answers: Answer[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const answer of answers) {
    const kind = isOrder(answer) ? "order" : kindOfRefusal(answer)
    found[kind] = (found[kind] ?? 0) + 1
  }
  return found
}

export function isOrder({ status, data }: Answer): boolean {
  return status === 200 && data.type === "order"
}

function kindOfRefusal({ status, data }: Answer): string {
  const isOurs = typeof data.code === "string" && data.code.startsWith("coupon_")
  return isOurs ? `${status} ${data.type} ${data.code}` : `${status} ${JSON.stringify(data)}`
}

export type PlacedOrder = { order_id: string; codes: string[]; discount: string }

/**
 * Orders that stand for these carts' shoppers, found by their e-mails, with the
 * codes on their lines: an order that a failed completion left behind counts.
 */
export function ordersOf({ sql }: Arena, carts: string[]): Promise<PlacedOrder[]> {
  return rows<PlacedOrder>(
    sql,
    `select placed.id as order_id, array_remove(array_agg(distinct adjustment.code), null) as codes,
       coalesce(sum(adjustment.amount), 0) as discount
     from "order" placed
     join order_item item on item.order_id = placed.id and item.deleted_at is null
     left join order_line_item_adjustment adjustment
       on adjustment.item_id = item.item_id and adjustment.deleted_at is null
     where placed.email in (select email from cart where id = any(cast(:carts as text[])))
       and placed.deleted_at is null
     group by placed.id`,
    { carts }
  )
}

export type LedgerLine = {
  type: "reserved" | "bound" | "reversed"
  redemption_id: string
  order_id: string | null
  reason: string | null
  /** What the discount was under the version of the terms that the line names, in percent. */
  percent: string
}

export function ledgerOf({ sql }: Arena, coupon_id: string): Promise<LedgerLine[]> {
  return rows<LedgerLine>(
    sql,
    `select line.type, line.redemption_id, line.order_id, line.reason,
       terms.terms -> 'discount' ->> 'value' as percent
     from coupon_ledger_entry line
     join coupon_terms terms
       on terms.coupon_id = line.coupon_id and terms.version = line.terms_version
     where line.coupon_id = :coupon_id`,
    { coupon_id }
  )
}

/** Uses that were taken and not given back. */
export async function openUses(arena: Arena, coupon_id: string): Promise<string[]> {
  const lines = await ledgerOf(arena, coupon_id)
  const of = (type: LedgerLine["type"]) =>
    lines.filter((line) => line.type === type).map(({ redemption_id }) => redemption_id)
  const reversed = new Set(of("reversed"))
  return of("reserved").filter((id) => !reversed.has(id))
}
