import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../contracts/plain-text"

export const ReverseRedemption = z.strictObject({
  /** Why the use is given back; kept in the ledger. */
  reason: plainText(500).trim().min(1, "Say why the use is given back."),
})
export type ReverseRedemption = z.infer<typeof ReverseRedemption>
