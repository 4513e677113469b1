import type { Decimal } from "./decimal"

/** An exact number: `digits` divided by ten to the power of `scale`. */
type Exact = { digits: bigint; scale: number }

const NUMBER = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))(?:e([+-]?\d+))?$/i
/** Beyond this a number is no amount, and aligning two of them could fill the memory. */
const MAX_EXPONENT = 400

function parse(text: string): Exact | null {
  const match = NUMBER.exec(text.trim())
  const exponent = Number(match?.[5] ?? 0)
  if (!match || Math.abs(exponent) > MAX_EXPONENT) {
    return null
  }
  const fraction = match[3] ?? match[4] ?? ""
  const digits = BigInt(`${match[2] ?? ""}${fraction}`)
  const scale = fraction.length - exponent
  return withScale({ digits: match[1] === "-" ? -digits : digits, scale }, Math.max(scale, 0))
}

function withScale(number: Exact, scale: number): Exact {
  return { digits: number.digits * 10n ** BigInt(scale - number.scale), scale }
}

function aligned(a: Exact, b: Exact): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale)
  return [withScale(a, scale).digits, withScale(b, scale).digits, scale]
}

function format(digits: bigint, scale: number): Decimal {
  const sign = digits < 0n ? "-" : ""
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0")
  const whole = text.slice(0, text.length - scale)
  const fraction = text.slice(text.length - scale).replace(/0+$/, "")
  return `${sign}${whole}${fraction && `.${fraction}`}`
}

function known(value: Decimal): Exact {
  const number = parse(value)
  if (!number) {
    throw new RangeError(`"${value}" is not a decimal number`)
  }
  return number
}

/** Whether the text reads as a decimal number at all. */
export function isDecimal(text: string): boolean {
  return parse(text) !== null
}

/** -1, 0 or 1; null where one of the two is not a number, as nothing compares with that. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 | null {
  const [left, right] = [parse(a), parse(b)]
  if (!left || !right) {
    return null
  }
  const [x, y] = aligned(left, right)
  return x < y ? -1 : x > y ? 1 : 0
}

/** The exact sum, in canonical form ("10.5", not "10.50"). Throws RangeError on text. */
export function addDecimals(...values: Decimal[]): Decimal {
  const sum = values.map(known).reduce(
    (total, value) => {
      const [x, y, scale] = aligned(total, value)
      return { digits: x + y, scale }
    },
    { digits: 0n, scale: 0 }
  )
  return format(sum.digits, sum.scale)
}

/** The exact difference `a - b`. Throws RangeError on text. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(known(a), known(b))
  return format(x - y, scale)
}

/** The exact product. Throws RangeError on text. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [known(a), known(b)]
  return format(left.digits * right.digits, left.scale + right.scale)
}

/** One spelling per value: "10.50" and "1.05e1" become "10.5". Text stays as it is. */
export function canonicalDecimal(value: string): string {
  const number = parse(value)
  return number ? format(number.digits, number.scale) : value
}
