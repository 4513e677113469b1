import { createInstance, type TFunction } from "i18next"
import translations from "../i18n"

/** `t` as the dashboard gives it to components, with the real texts. */
export async function translate(
  language: keyof typeof translations
): Promise<TFunction<"coupons">> {
  const i18n = createInstance()
  await i18n.init({
    lng: language,
    resources: translations,
    defaultNS: "coupons",
    interpolation: { escapeValue: false },
  })
  return i18n.getFixedT(language, "coupons")
}
