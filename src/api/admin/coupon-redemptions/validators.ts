import { z } from "@medusajs/framework/zod"

export const ReverseRedemption = z.strictObject({
  /** Why the use is given back; kept in the ledger. */
  reason: z.string().trim().min(1, "Say why the use is given back.").max(500),
})
export type ReverseRedemption = z.infer<typeof ReverseRedemption>
