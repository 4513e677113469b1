import { canonicalDecimal, isDecimal } from "../../../domain/decimal-arithmetic"
import type { Decimal } from "../../../domain/decimal"

/** An exact amount: so many parts of ten to the power of -`SCALE`. */
export type Amount = bigint

const SCALE = 12
export const ONE: Amount = 10n ** BigInt(SCALE)

/** Null for what is no number; digits beyond the twelfth are left out. */
export function toAmount(text: string): Amount | null {
  if (!isDecimal(text)) {
    return null
  }
  const [whole = "", fraction = ""] = canonicalDecimal(text).split(".")
  return BigInt(`${whole}${fraction.padEnd(SCALE, "0").slice(0, SCALE)}`)
}

/** To the digits of a currency, half a unit upwards; of amounts that are not negative. */
export function rounded(amount: Amount, digits: number): Amount {
  const unit = 10n ** BigInt(SCALE - digits)
  return ((amount + unit / 2n) / unit) * unit
}

export function fromAmount(amount: Amount): Decimal {
  const sign = amount < 0n ? "-" : ""
  const text = (amount < 0n ? -amount : amount).toString().padStart(SCALE + 1, "0")
  return canonicalDecimal(`${sign}${text.slice(0, -SCALE)}.${text.slice(-SCALE)}`)
}

export function smaller(a: Amount, b: Amount): Amount {
  return a < b ? a : b
}

export function total(amounts: Amount[]): Amount {
  return amounts.reduce((sum, amount) => sum + amount, 0n)
}
