import type { Decimal } from "../../../domain/decimal"
import type { StoreCurrency } from "../api/store-currencies"
import { toDecimal } from "../coupon-form/text"
import { toDiscount } from "../coupon-form/to-request"
import { PERCENTAGE, type AmountsValues, type CouponFormValues } from "../coupon-form/values"
import { fromAmount, ONE, rounded, toAmount, total, type Amount } from "./amount"
import { discountOf, type ExampleLine } from "./discount-of"

export type ExampleCart = {
  currency: string
  lines: { quantity: number; amount: Decimal; fits: boolean }[]
  without: Decimal
  /** Null while there is no amount that could be taken off. */
  discount: Decimal | null
  with: Decimal
}

/** Units, price of one, and whether it is among the chosen items. */
const LINES = [
  { quantity: 1, price: 40, isChosen: true },
  { quantity: 2, price: 15, isChosen: true },
  { quantity: 1, price: 25, isChosen: false },
]
const STEPS = [1, 2, 5]
/** What costs 40 euros costs 4000 yen. */
const WITHOUT_CENTS = 100
const MOST = 10n ** 15n

type FormPart = Pick<
  CouponFormValues,
  "discount" | "targets" | "other_targets" | "maximum_discount" | "minimum_spend" | "minimum_total"
>

/** Made-up items, worth as much as the coupon asks, and what it takes off them. */
export function exampleCart(form: FormPart, currencies: StoreCurrency[]): ExampleCart {
  const { unit, scope } = form.discount
  const currency = unit === PERCENTAGE ? (listedCurrency(form) ?? currencies[0]?.code ?? "") : unit
  const digits = currencies.find(({ code }) => code === currency)?.digits ?? 2
  const isAnyItem = scope === "one_item" && !hasTargets(form)
  const factor = factorFor(amountIn(form.minimum_spend, currency) ?? 0n, digits)
  const lines: ExampleLine[] = LINES.map(({ quantity, price, isChosen }) => ({
    quantity,
    price: BigInt(price) * factor * ONE,
    fits: scope === "order" || isAnyItem || isChosen,
  }))
  const without = worthOf(lines)
  const off = discountOf(toDiscount(form.discount), lines)
  const discount = off === null ? null : rounded(withinBounds(off, without, form, currency), digits)
  return {
    currency,
    lines: lines.map(({ quantity, price, fits }) => ({
      quantity,
      fits,
      amount: fromAmount(BigInt(quantity) * price),
    })),
    without: fromAmount(without),
    discount: discount === null ? null : fromAmount(discount),
    with: fromAmount(without - (discount ?? 0n)),
  }
}

function hasTargets({ targets, other_targets }: FormPart): boolean {
  return other_targets.length > 0 || Object.values(targets).some((ids) => ids.length)
}

/** One in which the coupon counts: where an amount is set, it does not in a currency without one. */
function listedCurrency(form: FormPart): string | undefined {
  return [form.minimum_spend, form.maximum_discount, form.minimum_total]
    .flatMap(({ amounts }) => amounts)
    .find(({ amount }) => amount.trim())?.currency_code
}

function amountIn({ amounts }: AmountsValues, currency: string): Amount | null {
  const row = amounts.find(({ currency_code }) => currency_code === currency)
  return toAmount(toDecimal(row?.amount ?? ""))
}

/** No more than the maximum, and no more than leaves the minimum total. */
function withinBounds(off: Amount, without: Amount, form: FormPart, currency: string): Amount {
  const most = amountIn(form.maximum_discount, currency)
  const least = amountIn(form.minimum_total, currency)
  const capped = most !== null && most < off ? most : off
  if (least === null || without - capped >= least) {
    return capped
  }
  return without > least ? without - least : 0n
}

/** 1, 2, 5, 10 and so on: the first with which the cart reaches the minimum. */
function factorFor(minimum: Amount, digits: number): bigint {
  const base = digits === 0 ? WITHOUT_CENTS : 1
  const worth = LINES.reduce((sum, { quantity, price }) => sum + quantity * price, 0) * base
  for (let power = 1n; power < MOST; power *= 10n) {
    const step = STEPS.find((each) => BigInt(worth * each) * power * ONE >= minimum)
    if (step) {
      return BigInt(base * step) * power
    }
  }
  return BigInt(base)
}

function worthOf(lines: ExampleLine[]): Amount {
  return total(lines.map(({ quantity, price }) => BigInt(quantity) * price))
}
