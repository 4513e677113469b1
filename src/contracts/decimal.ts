import { z } from "@medusajs/framework/zod"

const MAX_DECIMAL_LENGTH = 30

/**
 * An amount or a percentage: a number as Medusa's API takes it, or a string
 * where exactness beyond a JSON number matters. Kept as a decimal string.
 */
export const DecimalInput = z
  .union([z.number(), z.string().trim().max(MAX_DECIMAL_LENGTH)])
  .transform((value) => String(value))
  .refine((value) => /^-?\d{1,15}(\.\d{1,10})?$/.test(value), {
    message: "Enter a plain number with a point before the decimals, e.g. 10 or 10.5.",
  })
