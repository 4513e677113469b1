import type { TermsPatch } from "../../../contracts/terms"
import { canonicalTerms } from "../../../domain/terms/canonical-terms"
import { saysLowest } from "../../../domain/terms/lowest-discount"
import { saysVoucher } from "../../../domain/voucher/voucher-terms"
import { problemError } from "../../coupon/problem-error"
import type { Discount, Terms } from "../../../domain/terms/terms"

/** Terms of a coupon for everyone, with nothing chosen but the discount. */
const OPEN: Omit<Terms, "discount"> = {
  targets: [],
  voucher: null,
  audience: { customers: "everyone", group_ids: [], history: "any" },
  region_ids: [],
  sales_channel_ids: [],
  minimum_spend: null,
  tiers: null,
  maximum_discount: null,
  minimum_total: null,
  combines_with: null,
  per_customer_limit: null,
  conditions: [],
  returns_use_on_cancel: true,
}

/**
 * Terms from what the API was given, on top of what there is.
 * @throws MedusaError invalid_data for a discount that says something else than the lowest tier, or
 * than the voucher
 */
export function patchTerms(base: Terms | null, patch: TermsPatch): Terms {
  const { discount, ...rest } = patch
  const terms = {
    ...(base ?? { ...OPEN, discount: NO_DISCOUNT }),
    ...withoutUndefined(rest),
    ...(discount ? { discount: completeDiscount(discount) } : {}),
  }
  checkSaidTwice(patch, terms)
  return canonicalTerms(terms)
}

/** What tiers and vouchers say may be given as well, as the answer has it; something else may not. */
function checkSaidTwice(
  { discount, targets }: TermsPatch,
  { voucher, tiers, ...terms }: Terms
): void {
  if (discount && tiers && !saysLowest(discount, tiers)) {
    throw saidTwice(
      "discount",
      "beside_tiers",
      "discount takes something else off than the lowest tier: change tiers, or set tiers to null for one discount."
    )
  }
  const own = voucher && {
    discount: discount && { ...terms.discount, is_tax_inclusive: false },
    targets,
  }
  if (own && !saysVoucher(own, voucher)) {
    throw saidTwice(
      discount ? "discount" : "targets",
      "beside_voucher",
      "discount and targets say something else than the voucher: leave them out, or set voucher to null for a discount of another kind."
    )
  }
}

function saidTwice(path: string, problem: string, message: string) {
  return problemError({ code: "coupon_terms_invalid", path, params: { problem } }, message)
}

/** Refused by `checkTerms`: a coupon without a discount is a mistake, not a default. */
const NO_DISCOUNT: Discount = {
  type: "percentage",
  value: "0",
  currency_code: null,
  is_tax_inclusive: false,
  target: "order",
  allocation: "across",
  max_quantity: null,
}

function completeDiscount(discount: NonNullable<TermsPatch["discount"]>): Discount {
  const allocation = discount.allocation ?? "across"
  return {
    ...discount,
    currency_code: discount.currency_code ?? null,
    amounts: discount.amounts ?? undefined,
    is_tax_inclusive: discount.is_tax_inclusive ?? false,
    allocation,
    max_quantity: discount.max_quantity ?? (allocation === "across" ? null : 1),
  }
}

function withoutUndefined<Patch extends object>(patch: Patch): Patch {
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined)
  ) as Patch
}
