import { execFileSync } from "node:child_process"
import { codeBlocks, runExamples } from "../support/run-examples"
import { shopSuite, STAFF } from "../support/shop-suite"

const FIVE_MINUTES = "The first coupon in five minutes"

/** The examples are for people with a shell; a machine without one has nothing to try here. */
function canRun(): boolean {
  try {
    return Boolean(execFileSync("bash", ["-c", "curl --version"]))
  } catch {
    return false
  }
}

shopSuite("The documents", (shop) => {
  const test = canRun() ? it : it.skip

  test("README makes, uses and locks the first coupon, and docs/api.md calls every route", async () => {
    const { url, ids, api } = shop()
    const [settings, ...firstCoupon] = codeBlocks("README.md", "bash", FIVE_MINUTES)
    const [outcome, locked] = codeBlocks("README.md", "json", FIVE_MINUTES).map((block) =>
      JSON.parse(block)
    )
    expect(settings).toContain("BASE=")

    const printed = await runExamples(
      [...firstCoupon, 'echo "COUPON=$COUPON="', ...codeBlocks("docs/api.md", "bash")],
      {
        BASE: url,
        PUBLISHABLE: ids.publishable_key,
        EMAIL: STAFF.email,
        PASSWORD: STAFF.password,
      }
    )
    const withoutIds = printed.replaceAll(/"cali_\w+"/g, '"cali_01…"')
    expect(withoutIds).toContain(JSON.stringify(outcome))
    expect(printed).toContain('"locked_fields":["code"')
    expect(printed).toContain('"reason":"Goodwill, parcel lost."')

    const [, id] = printed.match(/COUPON=(.*)=/) ?? []
    const change = await api.admin("POST", `/admin/coupons/${id}`, {
      discount: { type: "percentage", value: 50 },
    })
    expect(change).toMatchObject({ status: 400, data: locked })
  })
})
