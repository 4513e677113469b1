import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../../contracts/page"
import { plainText } from "../../../contracts/plain-text"

export const PageQuery = z.strictObject(pageFields)
export type PageQuery = z.infer<typeof PageQuery>

export const DeleteCouponQuery = z.strictObject({ hard: z.stringbool().default(false) })
export type DeleteCouponQuery = z.infer<typeof DeleteCouponQuery>

export const CodeQuery = z.strictObject({ code: plainText(200) })
export type CodeQuery = z.infer<typeof CodeQuery>

export const DuplicateCoupon = z.strictObject({ code: plainText(200).min(1).optional() })
export type DuplicateCoupon = z.infer<typeof DuplicateCoupon>
