import { TranslationsInput } from "../../../../contracts/translations"
import { form } from "../../../__tests__/fixtures"
import { checkPriority } from "../checks/check-limits"
import { checkTags, checkTranslations } from "../checks/check-texts"
import { languageName, languagesToAdd } from "../languages"
import { toFields } from "../to-request"
import { fromTranslations, toTranslations } from "../translations"

describe("texts in further languages", () => {
  it("Y9 come back as they were", () => {
    const translations = {
      de: { name: "Tee", description: null },
      "de-AT": { name: null, description: "Jause" },
    }
    expect(toTranslations(fromTranslations(translations))).toEqual(translations)
  })

  it("Y9 leave out a language in which nothing is written", () => {
    const rows = [
      { language: "fr", name: " ", description: "" },
      { language: "de", name: " Tee ", description: "" },
    ]
    expect(toTranslations(rows)).toEqual({ de: { name: "Tee", description: null } })
  })

  it("Y9 are offered by name, in tags that the server takes, those chosen left out", () => {
    const offered = languagesToAdd(["de"], "en")
    expect(offered).toContainEqual({ tag: "fr", name: "French" })
    expect(offered.map(({ tag }) => tag)).not.toContain("de")
    const all = Object.fromEntries(offered.map(({ tag }) => [tag, { name: "Tea" }]))
    expect(TranslationsInput.safeParse(all).success).toBe(true)
    expect(languageName("de-AT", "en")).toBe("German (Austria)")
  })

  it("Y9 are not too long", () => {
    const translations = [{ language: "de", name: "x".repeat(201), description: "" }]
    expect(checkTranslations(form({ translations }))).toEqual([
      { path: "translations.0.name", key: "too_long", params: { max: 200 } },
    ])
  })
})

describe("tags and priority", () => {
  it("R13 are sent as they are, an empty priority as none", () => {
    expect(toFields(form({ tags: ["autumn"], priority: "-5" }))).toMatchObject({
      tags: ["autumn"],
      priority: -5,
    })
    expect(toFields(form({ priority: "" })).priority).toBe(0)
  })

  it("R13 are checked: 20 tags, a whole number", () => {
    const tags = Array.from({ length: 21 }, (_, index) => `tag ${index}`)
    expect(checkTags(form({ tags }))[0]?.key).toBe("too_many")
    expect(checkTags(form({ tags: ["x".repeat(51)] }))[0]?.key).toBe("too_long")
    expect(checkTags(form({ tags: tags.slice(1) }))).toEqual([])
    for (const priority of ["1.5", "much", "1001", "-"]) {
      expect(checkPriority(form({ priority }))[0]?.key).toBe("priority_range")
    }
    for (const priority of ["", "0", "-1000", " 7 "]) {
      expect(checkPriority(form({ priority }))).toEqual([])
    }
  })
})
