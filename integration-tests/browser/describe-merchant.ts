import { type Locator } from "playwright-core"
import { couponDesk } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { isFocused } from "./support/keyboard"

/** Somebody who has the page and nothing else, with the mouse. */
export function describeMerchant(staff: () => Staff): void {
  it("A26 B3 C2 D1 makes 15 % for a group, once per customer, until a day, on two categories", async () => {
    const { shop, page } = staff()
    const dialog = page.getByRole("dialog")
    let clicks = 0
    const click = async (target: Locator) => {
      clicks++
      await target.click()
    }
    await click(page.getByRole("link", { name: "Promotions" }))
    await click(page.getByRole("link", { name: "Coupons" }))
    await click(page.getByRole("link", { name: "Create coupon" }))

    const code = dialog.getByRole("textbox", { name: "Code" })
    await code.waitFor()
    expect(await isFocused(code)).toBe(true)
    await page.keyboard.type("VIP-15")
    expect(await code.inputValue()).toBe("VIP-15")
    await click(dialog.getByRole("textbox", { name: "Amount off" }))
    await page.keyboard.type("15")
    await click(dialog.getByRole("radio", { name: /Chosen items/ }))
    await click(dialog.getByRole("combobox", { name: "Categories" }))
    for (const category of ["Espresso", "Tea"]) {
      await click(dialog.getByRole("option", { name: category, exact: true }))
    }
    await click(dialog.getByRole("button", { name: "Continue" }))

    await click(dialog.getByRole("radio", { name: /Customer groups/ }))
    await click(dialog.getByRole("combobox", { name: "Customer groups" }))
    await click(dialog.getByRole("option", { name: "VIP" }))
    await dialog.getByText("VIP: 9 customers").waitFor()
    await click(dialog.getByRole("textbox", { name: "Uses per customer" }))
    await page.keyboard.type("1")
    await click(dialog.getByRole("button", { name: "Continue" }))

    const end = dialog.getByRole("group", { name: "End" })
    await click(end.getByRole("button"))
    await click(page.getByRole("button", { name: "Next" }))
    await click(page.getByRole("gridcell").getByText("28", { exact: true }))
    // A day picked for the end is meant as a whole, and reads so.
    await end.getByText("59", { exact: true }).waitFor()
    expect((await end.innerText()).replace(/\s/g, "")).toMatch(/28\/\d{4}\W*11:59\W*PM$/)
    await dialog
      .getByText(
        /^In plain words: Only customers in VIP get 15% off all items in the category Espresso or Tea with VIP-15\. It can be used once per customer, .* until \w+ 28, \d{4}, 11:59 PM \(Europe\/Berlin\)\./
      )
      .waitFor()
    await click(dialog.getByRole("button", { name: "Create coupon" }))
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    expect(clicks).toBe(18)

    const { tea, espresso } = shop.ids.categories
    const coupon = await couponDesk(shop).retrieve(page.url().split("/").at(-1) ?? "")
    expect(coupon).toMatchObject({
      code: "VIP-15",
      name: "VIP-15",
      status: "active",
      ends_at: expect.stringMatching(/-28T2[12]:59:00\.000Z$/),
      time_zone: "Europe/Berlin",
      terms: {
        discount: { type: "percentage", value: "15", target: "items" },
        targets: [
          {
            attribute: "items.product.categories.id",
            values: [espresso, tea].map(String).sort(),
          },
        ],
        audience: { group_ids: [String(shop.ids.groups.vip)] },
        per_customer_limit: 1,
      },
    })
  })
}
