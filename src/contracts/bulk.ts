import { z } from "@medusajs/framework/zod"
import { instant } from "./instant"
import { plainText } from "./plain-text"
import type { AdminProblem } from "./problem"
import { Tags } from "./tags"

const MAX_COUPONS = 200

/** Each coupon once, however often it is named. */
const ids = z
  .array(plainText(200).min(1))
  .min(1)
  .max(MAX_COUPONS)
  .transform((given) => [...new Set(given)])

/** Body of `POST /admin/coupons/bulk`: one change of up to 200 coupons, each for itself. */
export const BulkCoupons = z.discriminatedUnion("action", [
  z.strictObject({ ids, action: z.enum(["pause", "resume", "delete", "restore"]) }),
  z.strictObject({ ids, action: z.literal("set_end"), ends_at: instant.nullable() }),
  z.strictObject({
    ids,
    action: z.enum(["add_tags", "remove_tags"]),
    tags: Tags.refine((tags) => tags.length > 0, "Name at least one tag."),
  }),
])
export type BulkCoupons = z.infer<typeof BulkCoupons>
export type BulkCouponsInput = z.input<typeof BulkCoupons>

export type BulkFailure = {
  id: string
  code: string | null
  message: string
  problem: AdminProblem | null
}

/** What became of it: those that are done, and why the others are not. */
export type AdminBulkResponse = {
  done: string[]
  /** `code` is the coupon's; `problem` is null where something went wrong that is no refusal. */
  failed: BulkFailure[]
}
