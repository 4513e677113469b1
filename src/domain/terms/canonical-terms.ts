import { canonicalDecimal } from "../decimal-arithmetic"
import { voucherDiscount, voucherTargets } from "../voucher/voucher-terms"
import type { Voucher } from "../voucher/voucher"
import { COMPANIONS } from "./companions"
import { lowestDiscount } from "./lowest-discount"
import type { AttributeRule, CurrencyAmount, MinimumSpend, SpendTiers, Terms } from "./terms"

/** One spelling for all terms that mean the same: ids and rules in order, decimals plain. */
export function canonicalTerms(terms: Terms): Terms {
  const { audience } = terms
  const voucher = terms.voucher ? canonicalVoucher(terms.voucher) : null
  const tiers = terms.tiers ? canonicalTiers(terms.tiers) : null
  const discount = {
    ...terms.discount,
    ...(tiers && lowestDiscount(tiers)),
    ...(voucher && voucherDiscount(voucher)),
  }
  return {
    discount: {
      type: discount.type,
      value: canonicalDecimal(discount.value),
      currency_code: discount.currency_code?.toLowerCase() ?? null,
      ...(!tiers &&
        !voucher &&
        discount.amounts?.length && { amounts: canonicalAmounts(discount.amounts) }),
      is_tax_inclusive: discount.is_tax_inclusive,
      target: discount.target,
      allocation: discount.allocation,
      max_quantity: discount.max_quantity,
    },
    targets: canonicalRules(voucher ? voucherTargets(voucher) : terms.targets),
    voucher,
    audience: {
      customers: audience.customers,
      group_ids: canonicalIds(audience.group_ids),
      history: audience.history,
    },
    region_ids: canonicalIds(terms.region_ids),
    sales_channel_ids: canonicalIds(terms.sales_channel_ids),
    minimum_spend: terms.minimum_spend && canonicalSpend(terms.minimum_spend),
    tiers,
    maximum_discount: terms.maximum_discount
      ? { amounts: canonicalAmounts(terms.maximum_discount.amounts) }
      : null,
    minimum_total: terms.minimum_total ? canonicalSpend(terms.minimum_total) : null,
    combines_with: canonicalCompanions(terms.combines_with),
    per_customer_limit: terms.per_customer_limit,
    conditions: canonicalRules(terms.conditions),
    returns_use_on_cancel: terms.returns_use_on_cancel,
  }
}

function canonicalVoucher({ variant_id, quantity, grant }: Voucher): Voucher {
  return {
    variant_id,
    quantity,
    grant: grant && { unit: grant.unit.trim(), quantity: grant.quantity },
  }
}

/** With each of them is with everything. */
function canonicalCompanions(chosen: Terms["combines_with"]): Terms["combines_with"] {
  const companions = COMPANIONS.filter((companion) => chosen?.includes(companion) ?? true)
  return companions.length === COMPANIONS.length ? null : companions
}

function canonicalIds(ids: string[]): string[] {
  return [...new Set(ids)].sort()
}

function canonicalRules(rules: AttributeRule[]): AttributeRule[] {
  const byText = new Map(
    rules.map(({ attribute, operator, values }) => {
      const rule = { attribute, operator, values: canonicalIds(values) }
      return [JSON.stringify(rule), rule]
    })
  )
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule)
}

function canonicalSpend({ amounts, with_tax }: MinimumSpend): MinimumSpend {
  return { amounts: canonicalAmounts(amounts), with_tax }
}

function canonicalTiers({ steps, with_tax }: SpendTiers): SpendTiers {
  return {
    steps: steps.map(({ from, discount }) => ({
      from: canonicalAmounts(from),
      discount:
        discount.type === "percentage"
          ? { type: discount.type, value: canonicalDecimal(discount.value) }
          : { type: discount.type, amounts: canonicalAmounts(discount.amounts) },
    })),
    with_tax,
  }
}

function canonicalAmounts(amounts: CurrencyAmount[]): CurrencyAmount[] {
  return amounts
    .map(({ currency_code, amount }) => ({
      currency_code: currency_code.toLowerCase(),
      amount: canonicalDecimal(amount),
    }))
    .sort((a, b) => (a.currency_code < b.currency_code ? -1 : 1))
}
