import { couponDesk } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { pick } from "./support/pick"
import { toStep } from "./support/steps"
import { takeShot } from "./support/take-shot"

/** Product vouchers, from the form to the coupon's own page. */
export function describeVouchers(staff: () => Staff): void {
  it("A16 A24 makes a product voucher for a service, says it in plain words, and shows it", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Code" }).fill("GB100")
    await dialog.getByRole("radio", { name: /^Product voucher/ }).click()
    expect(await dialog.getByRole("textbox", { name: "Amount off" }).count()).toBe(0)
    expect(await dialog.getByRole("radiogroup", { name: "Applies to" }).count()).toBe(0)
    await page.getByRole("tab", { name: "Customers" }).click()
    await dialog.getByText("Choose the item.").waitFor()
    await pick(page, "Item", "MUG-MOSS")
    await dialog.getByRole("textbox", { name: "Stands for how much" }).fill("100")
    await dialog.getByRole("textbox", { name: "Unit of the service" }).fill("GB")
    await dialog
      .getByText(/Puts 1 × .* · Moss · MUG-MOSS in the cart of anyone who enters GB100, free/)
      .waitFor()
    await dialog.getByText(/Gives 100 GB\./).waitFor()
    await takeShot(page, "product-voucher")
    await toStep(page, "Dates")
    await dialog.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    expect((await couponDesk(shop).retrieve(id)).terms.voucher).toEqual({
      variant_id: shop.ids.variants["MUG-MOSS"]?.id,
      quantity: 1,
      grant: { unit: "GB", quantity: 100 },
    })
    await page.getByText("Product voucher", { exact: true }).waitFor()
    await page.getByText(/^1 × .* · Moss · MUG-MOSS \(100 GB\)$/).waitFor()
  })

  it("A19 gives a customer a coupon of their own from their page, and says why", async () => {
    const { shop, page, goto } = staff()
    const customer = String(shop.ids.customers["us@example.com"])
    await goto(`/customers/${customer}`)
    await page.getByRole("button", { name: "Give a coupon" }).click()
    await page.getByRole("menuitem", { name: "Compensation" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Code" }).fill("SORRY")
    await dialog.getByRole("textbox", { name: "Amount off" }).fill("15")
    await toStep(page, "Dates")
    await dialog.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({
      tags: ["Compensation"],
      named_customers_count: 1,
      terms: { audience: { customers: "named" }, per_customer_limit: 1 },
    })
    await goto(`/customers/${customer}`)
    await page.getByRole("link", { name: /SORRY/ }).first().waitFor()
  })
}
