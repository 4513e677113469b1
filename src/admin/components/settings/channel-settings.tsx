import { useTranslation } from "react-i18next"
import { LabelledPicker } from "../picker/labelled-picker"

type ChannelSettingsProps = { value: string[]; onChange: (ids: string[]) => void }

/** The sales channels in which no coupon counts. */
export function ChannelSettings(props: ChannelSettingsProps) {
  const { t } = useTranslation("coupons")
  return (
    <LabelledPicker
      resource="channels"
      label={t("settings.closed_channels")}
      hint={t("settings.closed_channels_hint")}
      {...props}
    />
  )
}
