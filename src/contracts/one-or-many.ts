import { z } from "@medusajs/framework/zod"

const MAX_VALUES = 200

/** A part of a query that can be there once or several times; a list either way. */
export const oneOrMany = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema.transform((value) => [value]), z.array(schema).min(1).max(MAX_VALUES)]).optional()
