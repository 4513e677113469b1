import { z } from "@medusajs/framework/zod"

export const CurrencyInput = z
  .string()
  .trim()
  .toLowerCase()
  .length(3, "Use a three-letter currency code.")
