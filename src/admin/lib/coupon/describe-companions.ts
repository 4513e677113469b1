import type { TFunction } from "i18next"
import { COMPANIONS } from "../../../domain/terms/companions"
import type { Terms } from "../../../domain/terms/terms"
import { formatAnd } from "../format/list"

/** With what a coupon may be on one order, e.g. "Everything" or "Coupons on single items". */
export function describeCompanions(
  combines_with: Terms["combines_with"],
  { t, locale }: { t: TFunction<"coupons">; locale: string }
): string {
  const chosen = COMPANIONS.filter((companion) => combines_with?.includes(companion) ?? true)
  if (chosen.length === COMPANIONS.length) {
    return t("combining.all")
  }
  return chosen.length
    ? formatAnd(
        chosen.map((companion) => t(`combining.${companion}`)),
        locale
      )
    : t("combining.none")
}
