import { coupon } from "../../../__tests__/fixtures"
import { translate } from "../../../__tests__/translate"
import { describeNextStep } from "../describe-next-step"

it("I8 I9 says by the clock of the coupon when it starts or has ended, whatever was done to it", async () => {
  const t = await translate("en")
  const of = (changes: Parameters<typeof coupon>[0]) =>
    describeNextStep(coupon({ time_zone: "Europe/Berlin", ...changes }), { t, locale: "en-US" })
  expect(
    of({ status: "expired", period: { starts_at: null, ends_at: "2026-08-01T12:00:00Z" } })
  ).toBe("Ended on Aug 1, 2026, 2:00 PM (Europe/Berlin).")
  expect(
    of({ status: "not_started", period: { starts_at: "2026-12-01T12:00:00Z", ends_at: null } })
  ).toBe("Starts on Dec 1, 2026, 1:00 PM (Europe/Berlin).")
  expect(of({})).toBe("Runs until you end or pause it.")
})
