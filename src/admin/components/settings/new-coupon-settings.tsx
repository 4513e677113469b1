import { Heading, Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { NewCouponDefaults } from "../../../contracts/settings"
import { SwitchBox } from "../form/switch-box"
import { ZoneSelect } from "../form/zone-select"
import { SettingsChoice } from "./settings-choice"
import { SettingsCount } from "./settings-count"

type NewCouponSettingsProps = {
  value: NewCouponDefaults
  onChange: (change: Partial<NewCouponDefaults>) => void
  /** As typed. */
  perCustomer: string
  perCustomerError: string | null
  onPerCustomer: (text: string) => void
}

const TAXES = ["exclusive", "inclusive"] as const

/** What a new coupon starts with. */
export function NewCouponSettings({ value, onChange, ...typed }: NewCouponSettingsProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  return (
    <>
      <div>
        <Heading level="h2">{t("settings.new")}</Heading>
        <Hint>{t("settings.new_text")}</Hint>
      </div>
      <SettingsCount
        label={t("form.limits.per_customer")}
        hint={t("form.limits.per_customer_hint")}
        error={typed.perCustomerError}
        value={typed.perCustomer}
        onChange={typed.onPerCustomer}
      />
      <SettingsChoice
        label={t("settings.new_tax")}
        value={value.is_tax_inclusive ? "inclusive" : "exclusive"}
        onChange={(tax) => onChange({ is_tax_inclusive: tax === "inclusive" })}
        choices={TAXES.map((tax) => ({
          value: tax,
          label: t(`form.discount.tax_${tax}`),
          description: t(`form.discount.tax_${tax}_text`),
        }))}
      />
      <div className="flex max-w-xs flex-col gap-y-2">
        <Label htmlFor={id} size="small" weight="plus">
          {t("form.validity.zone")}
        </Label>
        <ZoneSelect
          id={id}
          none={t("settings.new_zone_own")}
          value={value.time_zone ?? ""}
          onChange={(event) => onChange({ time_zone: event.target.value || null })}
        />
      </div>
      <SwitchBox
        label={t("form.behaviour.returns")}
        hint={t("form.behaviour.returns_text")}
        checked={value.returns_use_on_cancel}
        onChange={(returns_use_on_cancel) => onChange({ returns_use_on_cancel })}
      />
      <SwitchBox
        label={t("form.behaviour.discreet")}
        hint={t("form.behaviour.discreet_text")}
        checked={value.is_discreet}
        onChange={(is_discreet) => onChange({ is_discreet })}
      />
    </>
  )
}
