import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import type { Hours } from "../../../hours/hours"
import { hoursOfText, hoursText } from "../../../hours/hours-text"
import { refusalMessage } from "../../../refusal/message"
import { checkEligibility } from "../../check-eligibility"
import { hours } from "../hours"

const EVENINGS: Hours = { weekdays: ["monday", "friday"], from: "17:00", until: "19:00" }
const changes_at = new Date("2026-06-05T15:00:00Z")
const coupon = (is_open: boolean) =>
  buildCoupon({
    hours: [EVENINGS],
    hours_state: { is_open, changes_at },
    time_zone: "Europe/Berlin",
  })

describe("rule: hours", () => {
  it("B27 is not asked where there are none, and passes while they are open", () => {
    expect(hours(buildCoupon(), buildCart())).toBeNull()
    expect(hours(coupon(true), buildCart())).toEqual({
      rule: "hours",
      passed: true,
      required: ["monday,friday 17:00 19:00"],
      actual: "open",
      refusal: null,
    })
  })

  it("X13 S2 waits outside of them, and says when they open, by the clock of the coupon", () => {
    const { state, refusals } = checkEligibility(coupon(false), buildCart())
    expect(state).toBe("waiting")
    expect(refusals).toEqual([
      {
        code: "outside_hours",
        params: { opens_at: "2026-06-05T15:00:00.000Z", time_zone: "Europe/Berlin" },
      },
    ])
    const said = (locale: string) => refusals.map((refusal) => refusalMessage(refusal, locale))
    expect(said("en")).toEqual([
      expect.stringMatching(
        /^This coupon counts at certain hours only, next from Jun 5, 2026, 5:00\sPM\.$/
      ),
    ])
    expect(said("de")).toEqual([
      "Dieser Gutschein gilt nur zu bestimmten Zeiten, das nächste Mal ab 05.06.2026, 17:00.",
    ])
  })

  it("Z1 comes back from the text of a trace", () => {
    expect(hoursOfText(hoursText(EVENINGS))).toEqual(EVENINGS)
  })
})
