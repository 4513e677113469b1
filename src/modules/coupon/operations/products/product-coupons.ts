import { MedusaError } from "@medusajs/framework/utils"
import { couponNotFound } from "../../problem-error"
import { firstRow, rows, type Sql } from "../../sql/sql"

/** The coupons that a product takes, by id; null: any. */
export type ProductCoupons = string[] | null

export async function findProductCoupons(sql: Sql, product_id: string): Promise<ProductCoupons> {
  const row = await firstRow<{ coupon_ids: string[] }>(
    sql,
    `select coupon_ids from coupon_product where product_id = :product_id`,
    { product_id }
  )
  return row?.coupon_ids ?? null
}

/**
 * Replaces the coupons that a product takes, and gives those that it took before.
 * @throws MedusaError not_found for a coupon there is not
 */
export async function setProductCoupons(
  sql: Sql,
  product_id: string,
  coupon_ids: ProductCoupons
): Promise<ProductCoupons> {
  const before = await findProductCoupons(sql, product_id)
  if (coupon_ids === null) {
    await sql("coupon_product").where({ product_id }).delete()
    return before
  }
  await requireCoupons(sql, coupon_ids)
  await sql("coupon_product")
    .insert({ product_id, coupon_ids })
    .onConflict("product_id")
    .merge({ coupon_ids, updated_at: new Date() })
  return before
}

/** Shared, so that none of them is deleted for good meanwhile. */
async function requireCoupons(sql: Sql, ids: string[]): Promise<void> {
  const found = await rows<{ id: string }>(
    sql,
    `select id from coupon where id = any(cast(:ids as text[])) order by id for key share`,
    { ids }
  )
  const missing = ids.find((id) => !found.some((coupon) => coupon.id === id))
  if (missing) {
    throw couponNotFound(missing)
  }
}

/** What is gone for good no product lists any more. */
export async function unlistCoupon(sql: Sql, coupon_id: string): Promise<void> {
  await sql.raw(
    `update coupon_product set coupon_ids = array_remove(coupon_ids, :coupon_id), updated_at = now()
     where coupon_ids @> array[:coupon_id]`,
    { coupon_id }
  )
}

export async function forgetProduct(sql: Sql, product_id: string): Promise<void> {
  await sql("coupon_product").where({ product_id }).delete()
}

/** @throws MedusaError not_found, in core's words */
export async function requireProduct(sql: Sql, id: string): Promise<void> {
  const found = await firstRow(
    sql,
    `select id from product where id = :id and deleted_at is null`,
    { id }
  )
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Product with id: ${id} was not found`)
  }
}
