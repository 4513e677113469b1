import { PROBLEM_CODES } from "../../../../contracts/problem"
import { translate } from "../../../__tests__/translate"
import translations from "../../../i18n"
import { RequestError } from "../../api/request-error"
import { errorText } from "../error-text"

const answer = (status: number, body: object) => RequestError.fromAnswer(status, body)

describe.each(Object.entries(translations))("what went wrong, in %s", (_language, { coupons }) => {
  it("A26 has words for everything that our routes refuse", () => {
    const { at: _at, terms: _terms, ...problems } = coupons.problems
    expect(Object.keys(problems).sort()).toEqual([...PROBLEM_CODES].sort())
  })
})

describe("what went wrong, to somebody who reads German", () => {
  it("A26 is said in German, and names the field where the sentence does not", async () => {
    const t = await translate("de")
    const message = "The code TEA is taken already, perhaps in another spelling."
    expect(errorText(t, answer(400, { code: "coupon_code_taken", path: "code", message }))).toBe(
      "Dieser Code ist schon vergeben, vielleicht in anderer Schreibweise. Wählen Sie einen anderen."
    )
    const path = "minimum_spend.amounts.0.amount"
    const params = { problem: "not_positive" }
    expect(errorText(t, answer(400, { code: "coupon_terms_invalid", path, params, message }))).toBe(
      "Mindestbestellwert: Geben Sie einen Betrag über 0 ein."
    )
    expect(
      errorText(
        t,
        answer(400, { code: "coupon_limit_below_used", path: "total_limit", params: { used: 3 } })
      )
    ).toContain("schon 3-mal")
  })

  it("A26 says what to do where no answer came, or one that is no refusal of ours", async () => {
    const t = await translate("de")
    expect(errorText(t, new RequestError(undefined, null, "Failed to fetch"))).toBe(
      "Der Server war nicht zu erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal."
    )
    const message = "Cart with id: cart_1 was not found"
    expect(errorText(t, answer(404, { message }))).toMatch(/^Das wurde nicht gefunden/)
    expect(errorText(t, answer(403, { message }))).toMatch(/^Das dürfen Sie nicht/)
    expect(errorText(t, answer(401, { message }))).toMatch(/^Sie sind abgemeldet/)
    expect(errorText(t, answer(409, { message }))).toMatch(/^Jemand anderes/)
    expect(errorText(t, answer(502, {}))).toMatch(/^Der Server hatte damit ein Problem/)
    expect(errorText(t, answer(400, { message: "Name is too long" }))).toBe(
      "Der Server hat das nicht angenommen. Er sagt: Name is too long"
    )
    expect(errorText(t, new TypeError("x is not a function"))).toMatch(/^Etwas ging schief/)
    expect(errorText(t, null)).toBe("")
  })
})
