import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { buildPersonTrace, type PersonTrace } from "../../../../domain/explain/person-trace"
import { COUPON_MODULE } from "../../../../modules/coupon"
import { gatherFacts } from "../../../../modules/coupon/operations/facts/gather-facts"
import { identityFacts } from "../../../../modules/coupon/operations/facts/load-cart-facts"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import { firstRow } from "../../../../modules/coupon/sql/sql"
import { requireCoupons } from "./require-coupons"

/** What coupons say to a customer of whom no cart is known. @throws MedusaError not_found */
export async function explainPerson(
  scope: MedusaContainer,
  coupon_ids: string[],
  customer_id: string
): Promise<PersonTrace[]> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  return service.directly(async (sql) => {
    const customer = await firstRow<{ email: string | null }>(
      sql,
      `select email from customer where id = :customer_id and deleted_at is null`,
      { customer_id }
    )
    if (!customer) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Customer with id: ${customer_id} was not found`
      )
    }
    const { cart, shopper } = await identityFacts(sql, {
      currency_code: "",
      region_id: null,
      sales_channel_id: null,
      customer_id,
      email: customer.email,
    })
    const { account_email } = shopper
    const now = new Date()
    const { coupons } = await gatherFacts(sql, { coupon_ids, cart, account_email, now })
    requireCoupons(coupon_ids, coupons)
    return buildPersonTrace(coupons, cart)
  })
}
