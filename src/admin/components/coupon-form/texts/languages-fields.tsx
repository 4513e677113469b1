import { useId } from "react"
import { useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Hint, Text } from "@medusajs/ui"
import { languagesToAdd } from "../../../lib/coupon-form/languages"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { toLocale } from "../../../lib/format/locale"
import { LanguageTexts } from "./language-texts"

/** Name and description in further languages. */
export function LanguagesFields() {
  const { t, i18n } = useTranslation("coupons")
  const id = useId()
  const { fields, append, remove } = useFieldArray<CouponFormValues, "translations">({
    name: "translations",
  })
  const chosen = fields.map(({ language }) => language)
  const add = (language: string) =>
    append(
      { language, name: "", description: "" },
      { focusName: `translations.${fields.length}.name` }
    )
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-3">
      <div>
        <Text id={id} size="small" leading="compact" weight="plus">
          {t("form.languages.title")}
        </Text>
        <Hint>{t("form.languages.hint")}</Hint>
      </div>
      {fields.map(({ id: key, language }, index) => (
        <LanguageTexts key={key} index={index} language={language} onRemove={() => remove(index)} />
      ))}
      <select
        aria-label={t("form.languages.add")}
        value=""
        onChange={(event) => add(event.target.value)}
        className="bg-ui-bg-field shadow-buttons-neutral txt-compact-small text-ui-fg-base hover:bg-ui-bg-field-hover focus-visible:shadow-borders-interactive-with-active h-8 w-fit max-w-full rounded-md px-2 outline-none"
      >
        <option value="">{t("form.languages.add")}</option>
        {languagesToAdd(chosen, toLocale(i18n.language)).map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
