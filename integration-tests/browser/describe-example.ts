import { type Staff } from "./support/browser-suite"
import { pick } from "./support/pick"

/** The made-up cart beside the form. */
export function describeExample(staff: () => Staff): void {
  it("A2 A26 says by name where the chosen items have nothing in common, and takes nothing off", async () => {
    const { page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Amount off" }).fill("10")
    await page.getByRole("radio", { name: /Chosen items/ }).click()
    const example = page.getByRole("region", { name: "Example" })
    const coupon = example.getByText("Coupon", { exact: true }).locator("..")
    await pick(page, "Products", "sencha")
    await coupon.getByText("-€7.00").waitFor()

    await pick(page, "Categories", "Espresso")
    await example
      .getByText(
        /The store has no items of Sencha First Flush and at the same time in the category Espresso, so the coupon takes nothing off\./
      )
      .waitFor()
    expect(await coupon.innerText()).toMatch(/–$/)
    expect(await example.getByText("Chosen", { exact: true }).count()).toBe(0)

    await page.getByRole("button", { name: "Remove Espresso" }).click()
    await pick(page, "Categories", "Tea")
    await coupon.getByText("-€7.00").waitFor()
    expect(await example.getByText(/The store has no items/).count()).toBe(0)
  })
}
