import { couponDesk, percentage } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { toStep } from "./support/steps"

/** The types of coupon, and how coupons combine. */
export function describeKinds(staff: () => Staff): void {
  it("A9 A15 J5 M1 makes a voucher, asks of it an amount alone, in two currencies, and shows what it combines with", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    await desk.create({ code: "FRIEND", discount: percentage(10) })
    await desk.create({ code: "ALONE", discount: percentage(20), combines_with: [] })

    await goto("/coupons/create")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Code" }).fill("CASH-5")
    await dialog.getByRole("radio", { name: /^Voucher/ }).click()
    expect(await dialog.getByRole("radiogroup", { name: "Applies to" }).count()).toBe(0)
    await dialog.getByRole("textbox", { name: "Worth" }).fill("5")
    await dialog.getByRole("combobox", { name: "Type of the amount" }).click()
    expect(await page.getByRole("option", { name: "%" }).count()).toBe(0)
    await page.getByRole("option", { name: "$ USD" }).click()
    await dialog.getByRole("button", { name: "Set it in a further currency" }).click()
    await dialog.getByRole("textbox", { name: /^Amount in EUR/ }).fill("4.50")
    await dialog.getByText(/gets \$5\.00 \/ €4\.50 off the whole order/).waitFor()
    await toStep(page, "Dates")
    const row = page.getByRole("row", { name: /coupons on the whole order/i })
    await row.getByText("1 of 2").waitFor()
    await row.getByText("Not ALONE").waitFor()
    await row.getByRole("switch", { name: "Coupons on the whole order" }).click()
    await dialog.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    expect(await desk.retrieve(page.url().split("/").at(-1) ?? "")).toMatchObject({
      terms: {
        discount: {
          type: "fixed",
          value: "5",
          currency_code: "usd",
          amounts: [{ currency_code: "eur", amount: "4.5" }],
          target: "order",
        },
        combines_with: ["items", "shipping", "vouchers", "promotions"],
      },
    })
    await page.getByText("Voucher", { exact: true }).waitFor()
    const combining = page.getByRole("row")
    await combining.filter({ hasText: /on the whole order\s*No\s*1 of 2\s*Not ALONE/ }).waitFor()
    await combining.filter({ hasText: /on single items\s*Yes\s*None live/ }).waitFor()
  })

  it("A20 starts from a purpose, which fills the form in and tags the coupon", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Code" }).fill("OPENING")
    await dialog.getByRole("button", { name: "Launch" }).click()
    await dialog.getByText(/Anyone who enters OPENING gets 15% off the whole order/).waitFor()
    await dialog.getByRole("textbox", { name: "Amount off" }).fill("12")
    await toStep(page, "Dates")
    await dialog.getByRole("button", { name: "Create coupon" }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    expect(await couponDesk(shop).retrieve(page.url().split("/").at(-1) ?? "")).toMatchObject({
      code: "OPENING",
      tags: ["Launch"],
      terms: { discount: { value: "12" }, audience: { history: "new" }, per_customer_limit: 1 },
    })
  })

  it("A1 A26 makes free shipping by the express alone, and says so", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Code" }).fill("FREE-EXPRESS")
    await dialog.getByRole("radio", { name: /^Shipping/ }).click()
    await dialog.getByRole("textbox", { name: "Amount off" }).fill("100")
    await dialog.getByRole("combobox", { name: "Shipping options" }).fill("Express")
    await page.getByRole("option", { name: "Express" }).first().click()
    await dialog.getByText("gets 100% off the shipping by Express.").waitFor()
    await toStep(page, "Dates")
    await dialog.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({
      terms: {
        discount: { type: "percentage", value: "100", target: "shipping_methods" },
        targets: [{ attribute: "shipping_methods.shipping_option_id", operator: "in" }],
      },
    })
    await page.getByText("Shipping", { exact: true }).first().waitFor()
  })
}
