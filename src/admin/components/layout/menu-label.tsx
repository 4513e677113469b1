import { useTranslation } from "react-i18next"

/** The name of the coupons' part of the dashboard, for the breadcrumb. */
export function MenuLabel() {
  const { t } = useTranslation("coupons")
  return <>{t("menu")}</>
}
