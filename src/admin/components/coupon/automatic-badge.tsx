import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Where the code would be, of a coupon that needs none. */
export function AutomaticBadge() {
  const { t } = useTranslation("coupons")
  return (
    <Badge size="2xsmall" rounded="full" color="blue">
      {t("columns.automatic")}
    </Badge>
  )
}
