import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { Discount, Terms } from "../../../domain/terms/terms"
import { instantToWallTime } from "../time/wall-time"
import { kindOf } from "./kinds"
import { fromBudgets } from "./budgets"
import { fromShippingRules } from "./shipping-targets"
import { fromTargetRules } from "./targets"
import { fromTiers, noTiers } from "./tiers"
import { fromVoucher, noVoucher } from "./voucher"
import { fromTranslations } from "./translations"
import { noAmounts, noMinimum, PERCENTAGE, type CouponFormValues } from "./values"
import type { Companion } from "../../../domain/terms/companions"

/** The coupon as its edit form opens; a coupon without a zone is shown in the reader's. */
export function fromCoupon(
  coupon: AdminCoupon,
  defaults: { currency: string; time_zone: string }
): CouponFormValues {
  const { terms } = coupon
  const shipping = fromShippingRules(terms.targets)
  const { targets, excluded, other } = fromTargetRules(shipping.other)
  const time_zone = coupon.time_zone ?? defaults.time_zone
  const toWall = (iso: string | null) => iso && instantToWallTime(iso, time_zone)
  return {
    way: coupon.is_automatic ? "automatic" : "code",
    code: coupon.code,
    name: coupon.name,
    description: coupon.description ?? "",
    comment: coupon.comment ?? "",
    tags: coupon.tags,
    translations: fromTranslations(coupon.translations),
    discount: { kind: kindOf(terms), ...fromDiscount(terms.discount) },
    voucher: terms.voucher ? fromVoucher(terms.voucher) : noVoucher(),
    tiers: terms.tiers ? fromTiers(terms.tiers) : noTiers(defaults.currency),
    targets,
    excluded,
    shipping_option_ids: shipping.shipping_option_ids,
    further_amounts: { amounts: terms.discount.amounts ?? [] },
    maximum_discount: terms.maximum_discount ?? noAmounts(defaults.currency),
    minimum_spend: terms.minimum_spend ?? noMinimum(defaults.currency),
    minimum_total: terms.minimum_total ?? noMinimum(defaults.currency),
    audience: fromAudience(terms.audience),
    combines_with: fromCompanions(terms.combines_with),
    region_ids: terms.region_ids,
    sales_channel_ids: terms.sales_channel_ids,
    total_limit: String(coupon.total_limit ?? ""),
    per_customer_limit: String(terms.per_customer_limit ?? ""),
    validity: {
      starts_at: toWall(coupon.starts_at),
      ends_at: toWall(coupon.ends_at),
      time_zone,
    },
    hours: coupon.hours,
    budgets: fromBudgets(coupon.budgets, defaults.currency),
    is_discreet: coupon.is_discreet,
    is_public: coupon.is_public,
    is_staff_only: coupon.is_staff_only,
    priority: String(coupon.priority),
    returns_use_on_cancel: terms.returns_use_on_cancel,
    other_targets: other,
  }
}

function fromCompanions(chosen: Terms["combines_with"]): CouponFormValues["combines_with"] {
  const has = (companion: Companion) => chosen?.includes(companion) ?? true
  return {
    items: has("items"),
    order: has("order"),
    shipping: has("shipping"),
    vouchers: has("vouchers"),
    promotions: has("promotions"),
  }
}

function fromDiscount(discount: Discount): Omit<CouponFormValues["discount"], "kind"> {
  return {
    value: discount.value,
    unit: discount.currency_code ?? PERCENTAGE,
    is_tax_inclusive: discount.is_tax_inclusive,
    scope: toScope(discount),
    sharing: discount.allocation === "each" ? "each" : "across",
    max_quantity: String(discount.max_quantity ?? ""),
  }
}

function toScope({ target, allocation }: Discount): CouponFormValues["discount"]["scope"] {
  if (target === "order") {
    return "order"
  }
  if (target === "shipping_methods") {
    return "shipping"
  }
  return allocation === "once" ? "one_item" : "items"
}

function fromAudience(audience: Terms["audience"]): CouponFormValues["audience"] {
  const groups = audience.group_ids.length ? "groups" : "everyone"
  return {
    kind: audience.customers === "named" ? "named" : groups,
    // The list itself is not part of a coupon's answer, only its length.
    customer_ids: [],
    emails: "",
    file: null,
    group_ids: audience.group_ids,
    history: audience.history,
  }
}
