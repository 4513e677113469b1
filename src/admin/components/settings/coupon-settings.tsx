import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCouponSettings } from "../../lib/api/settings"
import { LoadError } from "../layout/load-error"
import { CouponSettingsForm } from "./coupon-settings-form"

/** Loads what the store has decided, and lets it be changed. */
export function CouponSettings() {
  const { t } = useTranslation("coupons")
  const { data, isPending, isError, error, refetch } = useCouponSettings()
  if (isError) {
    return (
      <LoadError title={t("settings.error_title")} error={error} onRetry={() => void refetch()} />
    )
  }
  return isPending ? (
    <Text className="px-6 py-4">{t("general.loading")}</Text>
  ) : (
    <CouponSettingsForm settings={data.settings} />
  )
}
