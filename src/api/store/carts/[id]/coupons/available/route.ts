import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreAvailableCouponsResponse } from "../../../../../../contracts/store"
import { availableCoupons } from "./available-coupons"
import { presentAvailable } from "./present-available"

/**
 * What this shopper could use on this cart and has not entered, the one that saves most first, and
 * the choice of these and those entered that saves most together. Public coupons for everybody who has the cart; those that name a customer or their group only for
 * whoever is logged in as that customer. Computed anew for each request.
 * @throws MedusaError not_found
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreAvailableCouponsResponse>
) => {
  const { found, best, cart } = await availableCoupons(req.scope, {
    cart_id: req.params.id ?? "",
    account_id: req.auth_context?.actor_id ?? null,
  })
  const coupons = found.map((coupon) => presentAvailable(coupon, cart, req.locale))
  res.json({ coupons, best })
}
