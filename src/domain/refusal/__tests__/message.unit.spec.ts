import { refusalMessage } from "../message"
import { REASONS, type RefusalCode } from "../reasons"

const minimum = {
  code: "minimum_spend" as const,
  params: { missing: "8.1", required: "50", actual: "41.9", currency_code: "eur" },
}

describe("refusalMessage", () => {
  it("S4 says how much is missing, in the shopper's language and notation", () => {
    expect(refusalMessage(minimum, "en-US")).toBe("Spend €8.10 more to use this coupon.")
    expect(refusalMessage(minimum, "de-DE")).toBe("Noch 8,10\u00a0€, dann gilt dieser Gutschein.")
  })

  it("S2 says when it ended", () => {
    const expired = { code: "expired" as const, params: { ends_at: "2026-11-03T18:00:00.000Z" } }
    expect(refusalMessage(expired, "en-GB")).toBe("This coupon ended on 3 Nov 2026, 18:00 UTC.")
  })

  it("S2 D2 says it as clocks show it in the coupon's time zone", () => {
    const params = { starts_at: "2026-12-31T23:30:00.000Z", time_zone: "Europe/Berlin" }
    const early = { code: "not_started" as const, params }
    expect(refusalMessage(early, "de-DE")).toBe("Dieser Gutschein gilt ab 01.01.2027, 00:30.")
    const nowhere = { ...early, params: { ...params, time_zone: null } }
    expect(refusalMessage(nowhere, "de")).toBe("Dieser Gutschein gilt ab 31.12.2026, 23:30 UTC.")
  })

  it("falls back to English where it has no words, and where the locale is none", () => {
    const english = refusalMessage(minimum, "en")
    expect(refusalMessage({ code: "used_up", params: {} }, "xx")).toBe(
      "This coupon has been used up."
    )
    expect(refusalMessage(minimum, "not a locale")).toBe(english)
    expect(refusalMessage(minimum, "fr-FR")).toBe(english)
    expect(refusalMessage(minimum, "del")).toBe(english)
  })

  it("Z10 reads the same for an unknown code and for every reason that is not to be told", () => {
    const discreet = Object.entries(REASONS)
      .filter(([, kind]) => kind === "discreet")
      .map(([code]) => code as RefusalCode)
    for (const language of ["en", "de"]) {
      const texts = discreet.map((code) => refusalMessage({ code, params: {} }, language))
      expect(new Set(texts).size).toBe(1)
    }
  })
})
