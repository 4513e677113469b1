import { z } from "@medusajs/framework/zod"
import { distinctTags } from "../domain/tags/distinct-tags"
import { plainText } from "./plain-text"

export const MAX_TAGS = 20

/** A word of the staff's own, by which coupons are found again. */
export const Tag = plainText(50).trim().min(1)

/** The tags of a coupon: each once, whatever its case. */
export const Tags = z.array(Tag).max(MAX_TAGS).transform(distinctTags)

export type AdminCouponTag = { tag: string; count: number }
export type AdminCouponTagListResponse = { tags: AdminCouponTag[] }
