import { XMarkMini } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { languageName } from "../../../lib/coupon-form/languages"
import { toLocale } from "../../../lib/format/locale"
import { TextField } from "../../form/text-field"

type LanguageTextsProps = { index: number; language: string; onRemove: () => void }

/** The texts in one language. */
export function LanguageTexts({ index, language, onRemove }: LanguageTextsProps) {
  const { t, i18n } = useTranslation("coupons")
  const name = languageName(language, toLocale(i18n.language))
  return (
    <div
      role="group"
      aria-label={name}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-3"
    >
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" leading="compact" weight="plus">
          {name}
        </Text>
        <IconButton
          type="button"
          size="2xsmall"
          variant="transparent"
          aria-label={t("picker.remove", { name })}
          onClick={onRemove}
        >
          <XMarkMini />
        </IconButton>
      </div>
      <TextField
        name={`translations.${index}.name`}
        label={t("form.languages.name", { language: name })}
        optional
      />
      <TextField
        name={`translations.${index}.description`}
        label={t("form.languages.description", { language: name })}
        optional
        multiline
      />
    </div>
  )
}
