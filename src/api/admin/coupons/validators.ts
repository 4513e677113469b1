import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../contracts/plain-text"
import { SORTABLE } from "../../../modules/coupon/operations/coupons/list-coupons"

const MAX_PAGE = 200
const STATUSES = ["draft", "not_started", "active", "paused", "expired", "deleted"] as const

const page = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

const oneOrMany = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema.transform((value) => [value]), z.array(schema)]).optional()

/** Query of `GET /admin/coupons`; `order` as in Medusa: a field, with a minus in front for descending. */
export const ListCouponsQuery = z.strictObject({
  ...page,
  q: plainText(200).optional(),
  status: oneOrMany(z.enum(STATUSES)),
  promotion_id: oneOrMany(plainText(200)),
  id: oneOrMany(plainText(200)),
  with_deleted: z.stringbool().optional(),
  order: z
    .string()
    .regex(new RegExp(`^-?(${SORTABLE.join("|")})$`))
    .default("-created_at"),
})
export type ListCouponsQuery = z.infer<typeof ListCouponsQuery>

export const PageQuery = z.strictObject(page)
export type PageQuery = z.infer<typeof PageQuery>

export const DeleteCouponQuery = z.strictObject({ hard: z.stringbool().default(false) })
export type DeleteCouponQuery = z.infer<typeof DeleteCouponQuery>

export const CodeQuery = z.strictObject({ code: plainText(200) })
export type CodeQuery = z.infer<typeof CodeQuery>

export const DuplicateCoupon = z.strictObject({ code: plainText(200).min(1).optional() })
export type DuplicateCoupon = z.infer<typeof DuplicateCoupon>
