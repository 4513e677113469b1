import { z } from "@medusajs/framework/zod"

const MAX_PAGE = 200

/** Which part of a list a query asks for. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(20),
  offset: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
}
