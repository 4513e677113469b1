import { couponDesk, percentage } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { buyWith, isBound } from "./support/buy"
import { isFocused } from "./support/keyboard"
import { toStep } from "./support/steps"

/** A coupon that needs no code, from the form to the order. */
export function describeAutomatic(staff: () => Staff): void {
  it("Y1 is made without a code, says so everywhere, and counts on an order", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).waitFor()
    await page.getByRole("radio", { name: /Applied by itself/ }).click()
    expect(await page.getByRole("textbox", { name: "Code" }).count()).toBe(0)
    await page.getByRole("textbox", { name: "Amount off" }).fill("10")
    await page.getByText("10% off the whole order for anyone, without a code.").waitFor()
    await page.getByRole("tab", { name: "Customers" }).click()
    await page.getByText("Enter a name.").waitFor()
    const name = page.getByRole("textbox", { name: "Name" })
    expect(await isFocused(name)).toBe(true)
    await name.fill("Opening week")
    await toStep(page, "Dates")
    expect(await page.getByRole("textbox", { name: "Name" }).count()).toBe(0)
    expect(await page.getByRole("switch", { name: "Discreet" }).count()).toBe(0)
    await page.getByRole("textbox", { name: "Priority" }).fill("3")
    await page.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({
      is_automatic: true,
      code: "Opening week",
      priority: 3,
    })
    await page.getByText("Automatic", { exact: true }).waitFor()
    const order = await buyWith(shop)
    expect(order.discount_subtotal).toBe(4.6)
    await isBound(shop, id)
    await goto(`/orders/${order.id}`)
    await page.getByRole("link", { name: "Opening week" }).waitFor()
  })

  it("Y1 is found by how it comes to the cart", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    await desk.create({ name: "Always there", is_automatic: true, discount: percentage(5) })
    await desk.create({ code: "TYPED", discount: percentage(5) })
    await goto("/coupons?way=automatic")
    const row = page.getByRole("row").filter({ hasText: "Always there" })
    await row.getByText("Automatic", { exact: true }).waitFor()
    expect(await page.getByText("TYPED").count()).toBe(0)
    await page.getByText("Applied by itself").waitFor()
  })

  it("Y1 J1 counts for the limits of an order and an item where the store says so", async () => {
    const { shop, page, goto } = staff()
    await goto("/settings/coupons")
    await page.getByRole("radio", { name: /Count as well/ }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    const { data } = await shop.api.admin("GET", "/admin/coupon-settings")
    expect(data.settings).toMatchObject({ count_automatic: true })
  })
}
