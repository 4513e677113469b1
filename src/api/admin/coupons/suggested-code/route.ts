import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suggestFreeCode } from "../suggest-free-code"

/** A free code that reads well, to be taken or overwritten. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ code: string }>
) => {
  res.json({ code: await suggestFreeCode(req.scope) })
}
