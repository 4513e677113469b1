import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  AdminOrderEntryListResponse,
  ListOrderEntriesQuery,
} from "../../../contracts/order-entries"
import { COUPON_MODULE } from "../../../modules/coupon"
import { listOrderEntries } from "../../../modules/coupon/operations/entries/list-order-entries"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { presentOrderEntry } from "./present-order-entry"

/** The codes typed on the way to an order, and what became of each. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderEntryListResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const { order_id } = req.validatedQuery as ListOrderEntriesQuery
  const found = await service.directly((sql) => listOrderEntries(sql, order_id))
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${order_id} was not found`)
  }
  res.json({ entries: found.map((entry) => presentOrderEntry(entry, req.locale)) })
}
