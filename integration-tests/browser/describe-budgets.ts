import { couponDesk, percentage } from "../support/coupons"
import { seriousViolations } from "./support/axe"
import { type Staff } from "./support/browser-suite"
import { isFocused } from "./support/keyboard"
import { toStep } from "./support/steps"

/** How much a coupon may take in a period, from the form to the bar on its page. */
export function describeBudgets(staff: () => Staff): void {
  it("X12 sets budgets, says them in words, and shows what is left", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("CAPPED")
    await page.getByRole("textbox", { name: "Amount off" }).fill("10")
    await toStep(page, "Customers")
    await page.getByRole("button", { name: "Set a budget" }).click()
    const first = page.getByRole("group", { name: "Budget 1" })
    await page.getByRole("button", { name: "Add a budget" }).click()
    const second = page.getByRole("group", { name: "Budget 2" })
    await second.getByLabel("At most").fill("3")
    await second.getByRole("combobox", { name: "For" }).click()
    await page.getByRole("option", { name: "Each customer" }).click()
    await page.getByRole("tab", { name: "Dates" }).click()
    await first.getByText("Enter a whole number").waitFor()
    expect(await isFocused(first.getByLabel("At most"))).toBe(true)
    await first.getByRole("combobox", { name: "Counts" }).click()
    await page.getByRole("option", { name: "What it takes off" }).click()
    await first.getByLabel("At most").fill("250")
    await page
      .getByText("It gives at most €250.00 taken off a day and 3 uses a day for each customer.")
      .waitFor()
    expect(await seriousViolations(page.getByRole("dialog"))).toEqual([])
    await toStep(page, "Dates")
    await page.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    const kind = { measure: "uses", per: "customer", period: "day" } as const
    expect((await couponDesk(shop).retrieve(id)).budgets).toEqual([
      { ...kind, measure: "discount", per: "coupon", limit: "250", currency_code: "eur" },
      { ...kind, limit: "3", currency_code: null },
    ])
    await page.getByText("3 uses a day for each customer").first().waitFor()
    await page.getByRole("progressbar", { name: /^€250\.00 of €250\.00 left, anew on / }).waitFor()
  })

  it("X12 are changed, and taken away", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const { id } = await desk.create({
      code: "SPENT",
      discount: percentage(10),
      budgets: [{ measure: "uses", period: "week", limit: 5 }],
    })
    await goto(`/coupons/${id}/edit-limits`)
    await page.getByRole("group", { name: "Budget 1" }).getByLabel("At most").fill("7")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    await page.getByRole("progressbar", { name: /^7 of 7 left, anew on / }).waitFor()
    await goto(`/coupons/${id}/edit-limits`)
    await page.getByRole("button", { name: "Remove budget 1" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    expect((await desk.retrieve(id)).budgets).toEqual([])
  })
}
