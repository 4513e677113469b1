import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"
import type { z } from "@medusajs/framework/zod"

/** Validates a query string that is not Medusa's `fields` query; the result is in `validatedQuery`. */
export function validateQuery(schema: z.ZodObject) {
  return async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    req.validatedQuery = (await zodValidator(schema, req.query)) as Record<string, unknown>
    next()
  }
}
