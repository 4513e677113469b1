import { type Page } from "playwright-core"
import { couponDesk } from "../support/coupons"
import { shopper } from "../support/shopper"
import { TIERS } from "../support/tiers"
import { seriousViolations } from "./support/axe"
import { type Staff } from "./support/browser-suite"
import { isFocused } from "./support/keyboard"
import { addTier, fillTier, startTiers } from "./support/tiers"
import { toStep } from "./support/steps"

/** Spend tiers, from the form to the list. */
export function describeTiers(staff: () => Staff): void {
  const section = (page: Page, name: string) => page.getByRole("region", { name })

  it("A9 A10 A11 S7 makes 10 off 100, 30 off 200, 100 off 500, and is told beside the row what contradicts", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("MORE-26")
    await startTiers(page)
    await page.getByText("The lowest tier says what the cart has to be worth.").waitFor()
    await fillTier(page, 1, { from: "100", off: "10" })
    await fillTier(page, 2, { from: "90", off: "30" })
    await page.getByText("Coupon, tier 2 of 2").waitFor()
    await page.getByRole("tab", { name: "Customers" }).click()
    const second = page.getByRole("group", { name: "Tier 2" })
    await second.getByText("Enter more than 100 USD, where tier 1 begins.").waitFor()
    expect(await isFocused(second.getByLabel("Spend from, USD"))).toBe(true)

    await page.getByRole("group", { name: "Tier 1" }).getByLabel("Spend from, USD").fill("80")
    await second.getByText("Enter more than").waitFor({ state: "detached" })
    await page.getByRole("group", { name: "Tier 1" }).getByLabel("Spend from, USD").fill("100")
    await fillTier(page, 2, { from: "200", off: "5" })
    await page.getByRole("tab", { name: "Customers" }).click()
    await second.getByText("Tier 1 would take off more at 200 USD.").waitFor()
    await fillTier(page, 2, { from: "200", off: "30" })
    await addTier(page)
    await fillTier(page, 3, { from: "500", off: "100" })
    await page
      .getByText(
        "Spend $100.00 → $10.00 off, $200.00 → $30.00 off, $500.00 → $100.00 off. What counts is the cart before discounts and without tax."
      )
      .waitFor()
    await page.getByText("Coupon, tier 1 of 3").waitFor()
    await page.getByText(/^-\$10\.00$/).waitFor()
    await toStep(page, "Dates")
    await page.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    const saved = await couponDesk(shop).retrieve(id)
    expect(saved.terms).toMatchObject({
      discount: { type: "fixed", value: "10", currency_code: "usd", target: "order" },
      minimum_spend: null,
      tiers: {
        with_tax: false,
        steps: [
          { from: [{ currency_code: "usd", amount: "100" }] },
          { from: [{ currency_code: "usd", amount: "200" }] },
          { discount: { type: "fixed", amounts: [{ currency_code: "usd", amount: "100" }] } },
        ],
      },
    })
    await page.getByText("From $500.00 on: $100.00 off").waitFor()
    await page.getByText("The cart counts before discounts and without tax.").waitFor()

    await goto("/coupons")
    const row = page.getByRole("row", { name: "MORE-26" })
    await row.getByText("$10.00 to $100.00").waitFor()
    await row.getByText("3 tiers").waitFor()
  })

  it("A11 S7 X19 edits tiers in the drawer, in two currencies, and tells the change in words", async () => {
    const { shop, page, goto } = staff()
    const { id } = await couponDesk(shop).create({ code: "Spring", tiers: { steps: TIERS } })
    await goto(`/coupons/${id}/edit-discount`)
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("group", { name: "Tier 3" }).getByLabel("Amount off, EUR").waitFor()
    // What moves in is transparent on its way.
    await page.waitForTimeout(500)
    expect(await seriousViolations(drawer)).toEqual([])
    await drawer.getByRole("button", { name: "Remove EUR from all tiers" }).click()
    await drawer.getByRole("button", { name: "Remove tier 1" }).click()
    expect(
      await drawer.getByRole("group", { name: "Tier 1" }).getByLabel("Spend from, USD").inputValue()
    ).toBe("200")
    await drawer.getByRole("button", { name: "Add a currency" }).click()
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer.getByText("Enter a plain number").first().waitFor()
    await drawer.getByRole("button", { name: "Remove EUR from all tiers" }).click()
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer.waitFor({ state: "detached" })
    expect((await couponDesk(shop).retrieve(id)).terms).toMatchObject({
      discount: { value: "30", currency_code: "usd" },
      tiers: {
        steps: [
          { from: [{ currency_code: "usd", amount: "200" }] },
          { from: [{ currency_code: "usd", amount: "500" }] },
        ],
      },
    })
    const words =
      "Spend $200.00 → $30.00 off, $500.00 → $100.00 off (before discounts and without tax)"
    await section(page, "Changes").getByText(words).first().waitFor()
    await section(page, "Versions").getByText(words).first().waitFor()

    const cart = await shopper(shop).cart({ "KETTLE-BLACK": 3 })
    await goto(`/coupons/${id}/test`)
    await page.getByRole("combobox", { name: "Cart" }).fill(cart)
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Remove / })
      .waitFor()
    await page.getByRole("button", { name: "Test" }).click()
    await page.getByText("Tier 1 is reached: from $200.00 on it takes off $30.00.").waitFor()
    await page.getByText("Tier 2 begins at $500.00 and takes off $100.00: $215.00 more.").waitFor()
  })
}
