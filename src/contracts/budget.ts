import { z } from "@medusajs/framework/zod"
import { MEASURES, PERIODS, SHARERS } from "../domain/budget/budget"
import { canonicalDecimal } from "../domain/decimal-arithmetic"
import { CurrencyInput } from "./currency"
import { DecimalInput } from "./decimal"

/** How many uses, or how much money of a currency, together or for each customer, in a period. */
export const BudgetInput = z.strictObject({
  measure: z.enum(MEASURES),
  per: z.enum(SHARERS).default("coupon"),
  period: z.enum(PERIODS).default("ever"),
  limit: DecimalInput.transform(canonicalDecimal),
  currency_code: CurrencyInput.nullish().transform((code) => code ?? null),
})
