import { couponDesk } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { isFocused, tabTo, typeInto } from "./support/keyboard"
import { toStep } from "./support/steps"

/** A customer group made while a coupon is. */
export function describeNewGroup(staff: () => Staff): void {
  it("B3 A26 makes a customer group inside the form with the keyboard, and picks it", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Amount off" }).fill("20")
    await toStep(page, "Customers")
    await dialog.getByRole("radio", { name: /Customer groups/ }).click()

    const add = dialog.getByRole("button", { name: "New group" })
    const name = dialog.getByRole("textbox", { name: "Name of the new group" })
    await tabTo(page, add)
    await page.keyboard.press("Enter")
    await name.waitFor()
    expect(await isFocused(name)).toBe(true)
    await page.keyboard.press("Enter")
    await dialog.getByText("Give the group a name.").waitFor()
    await typeInto(page, name, "VIP")
    await page.keyboard.press("Enter")
    await dialog.getByText("There is a group called VIP already. Search for it above.").waitFor()
    await typeInto(page, name, " Press list ")
    await page.keyboard.press("Enter")

    await dialog.getByRole("button", { name: "Remove Press list" }).waitFor()
    await name.waitFor({ state: "detached" })
    expect(await isFocused(add)).toBe(true)
    const { data } = await shop.api.admin("GET", "/admin/customer-groups?name=Press%20list")
    const [group] = data.customer_groups
    await dialog.getByText("Press list has no members yet").waitFor()
    const members = dialog.getByRole("link", { name: /Add members on the group's page/ })
    expect(await members.getAttribute("href")).toBe(`/app/customer-groups/${group.id}`)
    expect(await members.getAttribute("target")).toBe("_blank")

    await toStep(page, "Dates")
    await dialog.getByRole("textbox", { name: "Name", exact: true }).fill("For the press")
    await dialog.getByRole("button", { name: "Create coupon" }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const coupon = await couponDesk(shop).retrieve(page.url().split("/").at(-1) ?? "")
    expect(coupon.terms.audience).toMatchObject({ customers: "everyone", group_ids: [group.id] })
  })

  it("B3 A26 closes the new group with Escape, and not the form around it", async () => {
    const { page, goto } = staff()
    await goto("/coupons/create")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Amount off" }).fill("20")
    await toStep(page, "Customers")
    await dialog.getByRole("radio", { name: /Customer groups/ }).click()
    const add = dialog.getByRole("button", { name: "New group" })
    const name = dialog.getByRole("textbox", { name: "Name of the new group" })
    await add.click()
    await name.fill("Never mind")
    await page.keyboard.press("Escape")
    await name.waitFor({ state: "detached" })
    expect(await isFocused(add)).toBe(true)
    expect(await dialog.isVisible()).toBe(true)
  })
}
