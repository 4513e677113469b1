import { describeCampaignEnds } from "./describe-campaign-ends"
import { describeConverted } from "./describe-converted"
import { describeList } from "./describe-list"
import { describeRefused } from "./describe-refused"
import { browserSuite } from "./support/browser-suite"

browserSuite("The list of coupons and the settings in the dashboard", (staff) => {
  describeList(staff)
  describe("with campaigns", () => describeCampaignEnds(staff))
  describe("made of native promotions", () => describeConverted(staff))
  describe("where something does not work", () => describeRefused(staff))
})
