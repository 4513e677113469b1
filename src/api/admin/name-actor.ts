import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { actingAs } from "../../modules/coupon/sql/actor"

/** Whatever an admin request changes of coupons, on Medusa's own pages as well, is logged under its user. */
function nameActorOfRequest(
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): void {
  actingAs(() => req.auth_context?.actor_id ?? null, next)
}

export const adminActorRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [nameActorOfRequest] },
]
