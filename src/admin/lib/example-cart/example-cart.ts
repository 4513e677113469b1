import type { Decimal } from "../../../domain/decimal"
import type { SpendTiers } from "../../../domain/terms/terms"
import type { StoreCurrency } from "../api/store-currencies"
import { effectiveDiscount } from "../../../domain/discount/effective-discount"
import { spendTier } from "../../../domain/eligibility/spend-tier"
import { toDecimal } from "../coupon-form/text"
import { isAnyChosen } from "../coupon-form/targets"
import { readableTiers, toTiers } from "../coupon-form/tiers"
import { toDiscount } from "../coupon-form/to-request"
import { PERCENTAGE, type AmountsValues, type CouponFormValues } from "../coupon-form/values"
import { fromAmount, ONE, rounded, toAmount, total, type Amount } from "./amount"
import { discountOf, type ExampleLine } from "./discount-of"

export type ExampleCart = {
  currency: string
  lines: { quantity: number; amount: Decimal; fits: boolean; is_shipping: boolean }[]
  without: Decimal
  /** Null while there is no amount that could be taken off, or nothing to take it off. */
  discount: Decimal | null
  with: Decimal
  /** The tier that the cart reaches, of how many; null where the coupon has none. */
  tier: { number: number; count: number } | null
}

/** Units, price of one, and whether it is among the chosen items. */
const LINES = [
  { quantity: 1, price: 40, isChosen: true },
  { quantity: 2, price: 15, isChosen: true },
  { quantity: 1, price: 25, isChosen: false },
]
const SHIPPING_PRICE = 5
const STEPS = [1, 2, 5]
/** What costs 40 euros costs 4000 yen. */
const WITHOUT_CENTS = 100
const MOST = 10n ** 15n

type FormPart = Pick<
  CouponFormValues,
  | "discount"
  | "tiers"
  | "targets"
  | "excluded"
  | "other_targets"
  | "maximum_discount"
  | "minimum_spend"
  | "minimum_total"
>

/**
 * Made-up items, worth as much as the coupon asks, and what it takes off them.
 *
 * @param hasItems whether the store has anything that the coupon is for
 */
export function exampleCart(
  form: FormPart,
  currencies: StoreCurrency[],
  hasItems = true
): ExampleCart {
  const { scope } = form.discount
  const currency = currencyOf(form) ?? currencies[0]?.code ?? ""
  const digits = currencies.find(({ code }) => code === currency)?.digits ?? 2
  const tiers = readableTiers(toTiers(form), currency)
  const isAnyItem = scope === "one_item" && !hasTargets(form)
  const factor = factorFor(minimumOf(form, tiers, currency), digits)
  const items: ExampleLine[] = LINES.map(({ quantity, price, isChosen }) => ({
    quantity,
    price: BigInt(price) * factor * ONE,
    fits: hasItems && scope !== "shipping" && (scope === "order" || isAnyItem || isChosen),
  }))
  const shipping: ExampleLine[] =
    scope === "shipping"
      ? [{ quantity: 1, price: BigInt(SHIPPING_PRICE) * factor * ONE, fits: true }]
      : []
  const lines = [...items, ...shipping]
  const without = worthOf(lines)
  const worth = fromAmount(worthOf(items))
  const cart = { currency_code: currency, lines: [{ subtotal: worth, original_total: worth }] }
  const off = discountOf(effectiveDiscount({ discount: toDiscount(form), tiers }, cart), lines)
  const reached = spendTier({ tiers }, cart)?.reached
  const discount =
    off === null || !hasItems ? null : rounded(withinBounds(off, without, form, currency), digits)
  return {
    currency,
    lines: lines.map((line) => ({
      quantity: line.quantity,
      fits: line.fits,
      is_shipping: shipping.includes(line),
      amount: fromAmount(BigInt(line.quantity) * line.price),
    })),
    without: fromAmount(without),
    discount: discount === null ? null : fromAmount(discount),
    with: fromAmount(without - (discount ?? 0n)),
    tier: reached && tiers ? { number: reached.number, count: tiers.steps.length } : null,
  }
}
function hasTargets({ targets, excluded, other_targets }: FormPart): boolean {
  return other_targets.length > 0 || isAnyChosen(targets) || isAnyChosen(excluded)
}

/** One in which the coupon counts: where an amount is set, it does not in a currency without one. */
function currencyOf(form: FormPart): string | undefined {
  const { kind, unit } = form.discount
  if (kind === "tiers") {
    return form.tiers.currencies[0]
  }
  return unit === PERCENTAGE ? listedCurrency(form) : unit
}

function listedCurrency(form: FormPart): string | undefined {
  return [form.minimum_spend, form.maximum_discount, form.minimum_total]
    .flatMap(({ amounts }) => amounts)
    .find(({ amount }) => amount.trim())?.currency_code
}

/** What the cart has to be worth: enough for the lowest tier, or the minimum spend. */
function minimumOf(form: FormPart, tiers: SpendTiers | null, currency: string): Amount {
  const [lowest] = tiers?.steps ?? []
  const minimum =
    form.discount.kind === "tiers" ? { amounts: lowest?.from ?? [] } : form.minimum_spend
  return amountIn(minimum, currency) ?? 0n
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
