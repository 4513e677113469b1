import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refetchEntity } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notingVouchers } from "../../modules/promotion/compute/note-vouchers"
import { settleVouchers } from "../../workflows/entry/vouchers/settle-vouchers"
import { beforeAnswer } from "./before-answer"

/** Under which name answers of core's have the cart. */
const CART_IN = ["cart", "parent"] as const

/**
 * Whatever changed a cart: where the computation met vouchers, their items are put in or taken out
 * before the answer leaves, and the answer has the cart as it is then.
 */
function settleVouchersOfRequest(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.method === "GET") {
    return next()
  }
  const carts = new Set<string>()
  beforeAnswer(res, async (body) => {
    for (const cart_id of carts) {
      await settle(req, cart_id, body)
    }
  })
  notingVouchers(carts, next)
}

async function settle(req: MedusaRequest, cart_id: string, body: unknown): Promise<void> {
  try {
    const answer = Object(body) as Record<string, unknown>
    const name = CART_IN.find((name) => Reflect.get(Object(answer[name]), "id") === cart_id)
    if ((await settleVouchers(req.scope, cart_id)) && name) {
      answer[name] = await refetchEntity({
        entity: "cart",
        idOrFilter: cart_id,
        scope: req.scope,
        fields: req.queryConfig.fields,
      })
    }
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The vouchers of cart ${cart_id} were not settled: ${(error as Error).message}`)
  }
}

/** Without `methods`, and so before what reads the codes: its answer is the last to be written. */
export const voucherRoutes: MiddlewareRoute[] = [
  { matcher: "/store/carts*", middlewares: [settleVouchersOfRequest] },
]
