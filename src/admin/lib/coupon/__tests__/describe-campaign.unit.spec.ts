import { coupon } from "../../../__tests__/fixtures"
import { translate } from "../../../__tests__/translate"
import {
  describeCampaignEnd,
  describeCampaignEnds,
  describeCampaignStart,
  endsWithCampaign,
} from "../describe-campaign"

const END = "2026-11-30T12:00:00.000Z"
const dates = { starts_at: "2026-10-01T12:00:00.000Z", ends_at: END }
const campaigned = coupon({
  time_zone: "Europe/Berlin",
  campaign: { id: "procamp_1", name: "Autumn", ...dates },
})

it("R11 I8 says which campaign's dates count as well", async () => {
  const context = { t: await translate("en"), locale: "en-US" }
  expect(describeCampaignEnd(campaigned, context)).toBe(
    "The campaign Autumn ends on Nov 30, 2026, 1:00 PM (Europe/Berlin): the earlier end counts."
  )
  expect(describeCampaignStart(campaigned, context)).toBe(
    "The campaign Autumn starts on Oct 1, 2026, 2:00 PM (Europe/Berlin): the later start counts."
  )
  expect(describeCampaignEnd(coupon({ campaign: null }), context)).toBe("")
})

it("R11 X28 names the campaigns of several coupons, each once", async () => {
  const context = { t: await translate("en"), locale: "en-US" }
  const inCampaign = (id: string, ends_at: string | null = END) =>
    coupon({ campaign: { ...dates, id, name: id.toUpperCase(), ends_at } })
  expect(describeCampaignEnds([campaigned], context)).toBe(describeCampaignEnd(campaigned, context))
  expect(describeCampaignEnds([coupon({ campaign: null }), inCampaign("a", null)], context)).toBe(
    ""
  )

  const text = describeCampaignEnds(
    [inCampaign("a"), inCampaign("b"), inCampaign("a"), coupon({ campaign: null })],
    context
  )
  expect(text).toMatch(
    /^2 of the coupons are in the campaign A, which ends on .+: the earlier end counts\./
  )
  expect(text).toMatch(
    /1 of the coupons is in the campaign B, which ends on .+: the earlier end counts\.$/
  )
  const many = ["a", "b", "c", "d", "e"].map((id) => inCampaign(id))
  expect(describeCampaignEnds(many, context)).toMatch(
    /campaign C, .+ 2 more campaigns have an end of their own\.$/
  )
})

it.each([
  ["a later end", "2027-01-31T12:00:00.000Z", true],
  ["no end", null, true],
  ["an earlier end", "2026-11-01T12:00:00.000Z", false],
])("R11 I8 knows that the campaign cuts %s short, or does not", (_, ends_at, expected) => {
  expect(endsWithCampaign(campaigned, ends_at)).toBe(expected)
  expect(endsWithCampaign(coupon({ campaign: null }), ends_at)).toBe(false)
})
