import { useTranslation } from "react-i18next"
import type { CouponSettings } from "../../../contracts/settings"
import { SettingsChoice } from "./settings-choice"

type Combining = Pick<
  CouponSettings,
  "application_order" | "percentage_of" | "max_coupons_per_item" | "count_automatic"
>

type CombiningSettingsProps = { value: Combining; onChange: (change: Partial<Combining>) => void }

const ORDERS = ["entered", "priority", "best"] as const
const BASES = ["remaining", "initial"] as const
const AUTOMATIC = ["beside", "counted"] as const
const PER_ITEM = ["several", "one"] as const

/** How several coupons on one order go together. */
export function CombiningSettings({ value, onChange }: CombiningSettingsProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      <SettingsChoice
        label={t("settings.order")}
        value={value.application_order}
        onChange={(application_order) => onChange({ application_order })}
        choices={ORDERS.map((order) => ({
          value: order,
          label: t(`settings.${order}`),
          description: t(`settings.${order}_text`),
        }))}
      />
      <SettingsChoice
        label={t("settings.percentage_of")}
        value={value.percentage_of}
        onChange={(percentage_of) => onChange({ percentage_of })}
        choices={BASES.map((base) => ({
          value: base,
          label: t(`settings.${base}`),
          description: t(`settings.${base}_text`),
        }))}
      />
      <SettingsChoice
        label={t("settings.per_item")}
        value={value.max_coupons_per_item === 1 ? "one" : "several"}
        onChange={(chosen) => onChange({ max_coupons_per_item: chosen === "one" ? 1 : null })}
        choices={PER_ITEM.map((count) => ({
          value: count,
          label: t(`settings.${count}`),
          description: t(`settings.${count}_text`),
        }))}
      />
      <SettingsChoice
        label={t("settings.automatic")}
        value={value.count_automatic ? "counted" : "beside"}
        onChange={(chosen) => onChange({ count_automatic: chosen === "counted" })}
        choices={AUTOMATIC.map((way) => ({
          value: way,
          label: t(`settings.${way}`),
          description: t(`settings.${way}_text`),
        }))}
      />
    </>
  )
}
