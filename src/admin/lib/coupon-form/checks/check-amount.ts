import { compareDecimals } from "../../../../domain/decimal-arithmetic"
import type { CheckContext, FormIssue } from "../issue"
import { toDecimal } from "../text"

const DECIMAL = /^-?\d+(\.\d+)?$/
const MAX_WHOLE_DIGITS = 15

/** A percentage from 1 to 100. */
export function checkPercentage(text: string, path: FormIssue["path"]): FormIssue[] {
  const value = toDecimal(text)
  if (!DECIMAL.test(value)) {
    return [{ path, key: "number" }]
  }
  return compareDecimals(value, "1") !== -1 && compareDecimals(value, "100") !== 1
    ? []
    : [{ path, key: "percentage_range" }]
}

/** An amount above 0, in the smallest unit of its currency at most. */
export function checkMoney(
  text: string,
  currency: string,
  path: FormIssue["path"],
  { digits }: CheckContext
): FormIssue[] {
  const value = toDecimal(text)
  if (!DECIMAL.test(value)) {
    return [{ path, key: "number" }]
  }
  if (compareDecimals(value, "0") !== 1) {
    return [{ path, key: "amount_positive" }]
  }
  const [whole = "", fraction = ""] = value.split(".")
  if (whole.length > MAX_WHOLE_DIGITS) {
    return [{ path, key: "too_large" }]
  }
  const allowed = digits[currency] ?? 2
  return fraction.length <= allowed
    ? []
    : [{ path, key: "decimals", params: { currency: currency.toUpperCase(), count: allowed } }]
}
