import { counts } from "../../../../domain/discount/counts"
import type { Refusal, RefusalCode } from "../../../../domain/refusal/reasons"
import { companionOf, COUPON_CLASSES, type ClassLimits } from "../../../../domain/terms/companions"
import type { Terms } from "../../../../domain/terms/terms"
import { rows, type Sql } from "../../sql/sql"
import { refusalError } from "../coupons/refusal-error"
import { loadStoreSettings } from "../facts/load-store-settings"

/** A coupon applied to a cart, with what its place among others depends on. */
export type MeetingEntry = {
  code: string
  position: number
  priority: number
  is_automatic: boolean
}

/**
 * The store may have lowered how many coupons an order or an item takes since the cart was computed.
 * A single coupon is always allowed, and asks nothing.
 * @throws MedusaError not_allowed that names the coupon which is one too many
 */
export async function refuseMeeting(
  sql: Sql,
  cart_id: string,
  entries: MeetingEntry[]
): Promise<void> {
  if (entries.length < 2) {
    return
  }
  const { settings } = await loadStoreSettings(sql)
  const byPriority = settings.application_order === "priority"
  const inOrder = entries
    .filter((entry) => counts(entry, settings))
    .sort(
      (a, b) =>
        Number(b.is_automatic) - Number(a.is_automatic) ||
        (byPriority || a.is_automatic ? b.priority - a.priority : 0) ||
        a.position - b.position
    )
    .map(({ code }) => code)
  const max = settings.max_coupons_per_order
  if (max !== null) {
    refuseBeyond(max, inOrder, "coupons_per_order")
  }
  await refuseBeyondClass(sql, settings.max_coupons_per_class, inOrder)
  if (settings.max_coupons_per_item !== null) {
    await refuseSharedItem(sql, cart_id, inOrder)
  }
}

async function refuseBeyondClass(sql: Sql, limits: ClassLimits, inOrder: string[]): Promise<void> {
  const limited = COUPON_CLASSES.filter((name) => limits[name] !== null)
  if (!limited.length) {
    return
  }
  const found = await rows<{ code: string; terms: Terms }>(
    sql,
    `select coupon.code, terms.terms
     from coupon join coupon_terms terms on terms.id = coupon.terms_id
     where coupon.code = any(cast(:codes as text[]))`,
    { codes: inOrder }
  )
  const classOf = new Map(found.map(({ code, terms }) => [code, companionOf(terms)]))
  for (const name of limited) {
    const ofClass = inOrder.filter((code) => classOf.get(code) === name)
    refuseBeyond(limits[name] ?? ofClass.length, ofClass, "coupons_per_class", { class: name })
  }
}

function refuseBeyond(
  max: number,
  inOrder: string[],
  code: RefusalCode,
  params: Refusal["params"] = {}
): void {
  const tooMany = inOrder[max]
  if (tooMany !== undefined) {
    const kept = inOrder.slice(0, max)
    throw refusalError({ code, params: { max, ...params, kept } }, tooMany)
  }
}

async function refuseSharedItem(sql: Sql, cart_id: string, inOrder: string[]): Promise<void> {
  const shared = await rows<{ codes: string[] }>(
    sql,
    `select array_agg(distinct adjustment.code) as codes
     from cart_line_item item
     join cart_line_item_adjustment adjustment
       on adjustment.item_id = item.id and adjustment.deleted_at is null and adjustment.amount > 0
     where item.cart_id = :cart_id and item.deleted_at is null
       and adjustment.code = any(cast(:codes as text[]))
     group by item.id having count(distinct adjustment.code) > 1`,
    { cart_id, codes: inOrder }
  )
  const [first] = shared.map(({ codes }) => inOrder.filter((code) => codes.includes(code)))
  const [kept, tooMany] = first ?? []
  if (kept !== undefined && tooMany !== undefined) {
    throw refusalError({ code: "coupons_per_item", params: { kept: [kept] } }, tooMany)
  }
}
