import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { USES_ANCHOR } from "../redemptions/uses-anchor"

type UsesLinkProps = { coupon: AdminCoupon; text: string; className?: string }

/** How often a coupon was used, leading to the orders on its page. */
export function UsesLink({ coupon, text, className }: UsesLinkProps) {
  const { t } = useTranslation("coupons")
  return (
    <Link
      to={`/coupons/${coupon.id}#${USES_ANCHOR}`}
      aria-label={t("redemptions.show", { text, code: coupon.code })}
      // A row of the list leads to the top of the same page.
      onClick={(event) => event.stopPropagation()}
      className={
        className ??
        "text-ui-tag-blue-text hover:underline focus-visible:shadow-borders-focus rounded outline-none"
      }
    >
      {text}
    </Link>
  )
}
