import { MathBN, MEDUSA_EPSILON } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"

/** An exact amount to calculate with; `Decimal` is the form to keep it in. */
export type Money = ReturnType<typeof MathBN.convert>

export const ZERO: Money = MathBN.convert(0)

export function money(amount: Decimal): Money {
  return MathBN.convert(amount)
}

export function decimal(amount: Money): Decimal {
  return amount.toFixed()
}

/** In whole smallest units of the currency. */
export function inUnits(amount: Money, { currency_digits }: { currency_digits: number }): Decimal {
  return decimal(amount.decimalPlaces(currency_digits))
}

export function sum(amounts: Money[]): Money {
  return MathBN.sum(...amounts)
}

/** Medusa takes an amount this small for nothing; divisions leave such rests behind. */
export function orNothing(amount: Money): Money {
  return MathBN.lte(amount, MEDUSA_EPSILON) ? ZERO : amount
}
