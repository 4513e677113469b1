import { useTranslation } from "react-i18next"
import type { CouponSettings } from "../../../contracts/settings"
import { SwitchBox } from "../form/switch-box"

type Email = CouponSettings["email"]
type EmailSettingsProps = { value: Email; onChange: (change: Partial<Email>) => void }

/** Which spellings of an address are one person. */
export function EmailSettings({ value, onChange }: EmailSettingsProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      <SwitchBox
        label={t("settings.plus_tags")}
        hint={t("settings.plus_tags_text")}
        checked={value.ignore_plus_tags}
        onChange={(ignore_plus_tags) => onChange({ ignore_plus_tags })}
      />
      <SwitchBox
        label={t("settings.dots")}
        hint={t("settings.dots_text")}
        checked={value.ignore_dots}
        onChange={(ignore_dots) => onChange({ ignore_dots })}
      />
    </>
  )
}
