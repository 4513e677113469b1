import { REASONS, type Refusal } from "../../../../domain/refusal/reasons"
import type { Terms } from "../../../../domain/terms/terms"
import type { ShownVoucher } from "../../../../domain/voucher/voucher"
import type { Translations } from "../../../../domain/texts/texts-in"
import { IS_SHOWN } from "../../sql/is-shown"
import { refusedProducts } from "../../sql/refused-products"
import { SHOWN_VOUCHER } from "../../sql/shown-voucher"
import { rows, type Sql } from "../../sql/sql"

export type CartCoupon = {
  coupon_id: string
  code: string
  name: string
  description: string | null
  translations: Translations
  is_automatic: boolean
  is_discreet: boolean
  position: number
  state: "applied" | "waiting" | "refused"
  amount: string | null
  currency_code: string | null
  refusals: Refusal[]
  /** Null where the coupon is gone for good. */
  terms: Terms | null
  /** The item that it puts in the cart, for whoever reads; null where it puts none in. */
  voucher: ShownVoucher | null
  refused_product_ids: string[]
}

/**
 * Automatic coupons that take something off a cart, then the codes entered on it with the outcome of
 * the last computation, in the order entered.
 */
export async function listCartCoupons(sql: Sql, scope_id: string): Promise<CartCoupon[]> {
  const found = await rows<Omit<CartCoupon, "refusals"> & { refusals: Refusal[] | null }>(
    sql,
    `select entry.coupon_id, coalesce(coupon.code, entry.normal_form) as code, coalesce(coupon.name, '') as name,
       coupon.description, coalesce(coupon.translations, '{}') as translations,
       coalesce(coupon.is_automatic, false) as is_automatic,
       coalesce(coupon.is_discreet, true) as is_discreet, entry.position,
       case entry.state when 'entered' then 'waiting' when 'redeemed' then 'applied' else entry.state end as state,
       entry.amount, entry.currency_code, entry.refusals, terms.terms,
       ${SHOWN_VOUCHER} as voucher,
       ${refusedProducts(`array(select product_id from cart_line_item where cart_id = :scope_id)`)}
         as refused_product_ids
     from coupon_entry entry
     left join coupon on coupon.id = entry.coupon_id
     left join coupon_terms terms on terms.id = coupon.terms_id
     where entry.scope_id = :scope_id and entry.state <> 'removed' and entry.deleted_at is null
       and ${IS_SHOWN}
     order by is_automatic desc, entry.position, entry.id`,
    { scope_id }
  )
  return found.map((entry) => ({ ...entry, refusals: entry.refusals ?? [] }))
}

/** To a shopper, a discreet reason reads as an unknown code, and so does any reason of a discreet coupon. */
export function isHidden(coupon: CartCoupon): boolean {
  return (
    coupon.state !== "applied" &&
    (coupon.is_discreet || coupon.refusals.some(({ code }) => REASONS[code] === "discreet"))
  )
}

/** Coupons that a cart shows as refused, with all their reasons. */
export function listRefusedCoupons(
  sql: Sql,
  scope_id: string
): Promise<{ coupon_id: string; refusals: Refusal[] }[]> {
  return rows(
    sql,
    `select entry.coupon_id, coalesce(entry.refusals, '[]') as refusals from coupon_entry entry
     left join coupon on coupon.id = entry.coupon_id
     where entry.scope_id = :scope_id and entry.state = 'refused' and entry.deleted_at is null
       and ${IS_SHOWN}
     order by entry.position`,
    { scope_id }
  )
}
