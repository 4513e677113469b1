import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../../../domain/decimal"

/** Whatever Medusa carries an amount in, as an exact decimal string. */
export function toDecimal(amount: BigNumberInput | null | undefined): Decimal {
  return MathBN.convert(amount ?? 0).toFixed()
}
