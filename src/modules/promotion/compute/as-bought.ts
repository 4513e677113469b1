import type { CartFacts, CouponFacts } from "../../../domain/eligibility/facts"
import { findBoughtWith } from "../../coupon/operations/products/find-bought-with"
import type { Sql } from "../../coupon/sql/sql"

/** What was bought with a coupon keeps it, whatever coupons its product takes by now. */
export async function asBought(
  sql: Sql,
  coupons: CouponFacts[],
  { lines }: Pick<CartFacts, "lines">
): Promise<CouponFacts[]> {
  if (coupons.every(({ refused_product_ids }) => !refused_product_ids.length)) {
    return coupons
  }
  const bought = await findBoughtWith(
    sql,
    lines.map(({ id }) => id)
  )
  return coupons.map((coupon) => ({
    ...coupon,
    refused_product_ids: coupon.refused_product_ids.filter(
      (id) => !bought.some(({ code, product_id }) => product_id === id && code === coupon.code)
    ),
  }))
}
