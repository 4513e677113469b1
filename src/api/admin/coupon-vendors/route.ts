import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminVendorListResponse, ListVendorsQuery } from "../../../contracts/vendors"
import { readVendorId, vendorId } from "../../../domain/terms/vendor"
import { COUPON_MODULE } from "../../../modules/coupon"
import { loadStoreSettings } from "../../../modules/coupon/operations/facts/load-store-settings"
import { listVendors } from "../../../modules/coupon/operations/products/list-vendors"
import type { CouponModuleService } from "../../../modules/coupon/service"

/** The vendors of the store's products, where the settings say under which key they stand; or those named. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminVendorListResponse>
) => {
  const { id: ids, ...query } = req.validatedQuery as ListVendorsQuery
  if (ids) {
    res.json({ vendors: ids.map((id) => ({ id, name: readVendorId(id).name })) })
    return
  }
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const vendors = await service.directly(async (sql) => {
    const { vendor_key: key } = (await loadStoreSettings(sql)).settings
    const names = key ? await listVendors(sql, { key, ...query }) : []
    return names.map((name) => ({ id: vendorId(key ?? "", name), name }))
  })
  res.json({ vendors })
}
