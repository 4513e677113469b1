import {
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { problemError } from "../modules/coupon/problem-error"

/** Validates a body in core's words, and names the field that does not fit; the result is in `validatedBody`. */
export function validateBody(schema: z.ZodType) {
  const validate = validateAndTransformBody(schema as never)
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) =>
    validate(req, res, (error?: unknown) =>
      next(error === undefined ? undefined : namingField(schema, req.body, error as Error))
    )
}

function namingField(schema: z.ZodType, body: unknown, error: Error): Error {
  const path = schema.safeParse(body).error?.issues[0]?.path.join(".")
  return path === undefined
    ? error
    : problemError({ code: "coupon_field_invalid", ...(path && { path }) }, error.message)
}
