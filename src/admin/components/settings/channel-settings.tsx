import { Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { ResourcePicker } from "../picker/resource-picker"

type ChannelSettingsProps = { value: string[]; onChange: (ids: string[]) => void }

/** The sales channels in which no coupon counts. */
export function ChannelSettings({ value, onChange }: ChannelSettingsProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
        {t("settings.closed_channels")}
      </Label>
      <ResourcePicker
        resource="channels"
        aria={{
          id,
          "aria-labelledby": `${id}-label`,
          "aria-describedby": `${id}-hint`,
          "aria-invalid": false,
        }}
        value={value}
        onChange={onChange}
      />
      <Hint id={`${id}-hint`}>{t("settings.closed_channels_hint")}</Hint>
    </div>
  )
}
