import translations from "../i18n"
import { translate } from "./translate"

type Texts = { [key: string]: string | Texts }

function flatten(texts: Texts, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`)
  )
}

const { en, ...others } = translations
const english = new Map(flatten(en.coupons))

function placeholders(text: string): string[] {
  return (text.match(/{{\w+}}/g) ?? []).sort()
}

describe.each(Object.entries(others))("texts in %s", (_language, { coupons }) => {
  const texts = new Map(flatten(coupons))

  it("A26 has every text that the English one has, and no other", () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it("A26 leaves none of them empty", () => {
    expect([...texts].filter(([, text]) => !text.trim())).toEqual([])
  })

  it("A26 speaks of the same values", () => {
    const differing = [...texts].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? "").join()
    )
    expect(differing).toEqual([])
  })
})

it("A26 has one German word for one thing", () => {
  const others = flatten(translations.de.coupons).filter(([, text]) =>
    /coupon|priorität/i.test(text.replace(/{{\w+}}/g, ""))
  )
  expect(others).toEqual([])
})

it.each(["en", "de"] as const)(
  "A26 I3 calls no limit open that a use locks, in %s",
  async (language) => {
    const t = await translate(language)
    for (const count of [1, 2]) {
      const text = t("detail.partly_locked", { count })
      expect(text).not.toContain(t("form.limits.title"))
      expect(text).toContain(t("form.limits.total"))
    }
  }
)
