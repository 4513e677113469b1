import { translate } from "../../../__tests__/translate"
import { describeWhy } from "../describe-why"

it("I1 says why a coupon is a customer's: named, by each group, used", async () => {
  const t = await translate("en")
  const groups = [
    { id: "cusgroup_1", name: "VIP" },
    { id: "cusgroup_2", name: "Trade" },
  ]
  expect(describeWhy({ is_named: true, groups, has_used: true }, t)).toBe(
    "Named · Group VIP · Group Trade · Used"
  )
  expect(describeWhy({ is_named: false, groups: [], has_used: true }, t)).toBe("Used")
})
