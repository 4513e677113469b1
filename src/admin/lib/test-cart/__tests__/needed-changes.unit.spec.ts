import { translate } from "../../../__tests__/translate"
import { neededChanges } from "../needed-changes"

const codeOf = (id: string) => id.toUpperCase()

it("Z1 says what would make a coupon apply: all that would have to change", async () => {
  const context = { t: await translate("en"), locale: "en-US", codeOf }
  const missing = { missing: "54", currency_code: "usd" }
  const refusals = [
    { code: "paused" as const, params: {} },
    { code: "minimum_spend" as const, params: missing },
    { code: "unknown" as const, params: {} },
  ]
  expect(neededChanges({ refusals }, context)).toEqual([
    "Resume the coupon.",
    "Add items that qualify for $54.00.",
  ])
})

it("Z1 says what has to come off the cart instead, where that is enough", async () => {
  const context = { t: await translate("de"), locale: "de-DE", codeOf }
  const refusals = [{ code: "not_combinable" as const, params: { kept: ["a", "b"] } }]
  expect(neededChanges({ refusals, in_the_way: ["a", "b", null] }, context)).toEqual([
    "A, B und die Medusa-Aktionen aus dem Warenkorb nehmen.",
  ])
})
