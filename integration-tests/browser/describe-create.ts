import { couponDesk, percentage } from "../support/coupons"
import { eventually } from "../support/eventually"
import { type Staff } from "./support/browser-suite"
import { buyWith, isBound } from "./support/buy"
import { isFocused, tabTo, typeInto } from "./support/keyboard"
import { pick } from "./support/pick"
import { toStep } from "./support/steps"

/** The form that makes a coupon. */
export function describeCreate(staff: () => Staff): void {
  it("A1 A3 A4 A6 A26 C1 N1 I2 creates a coupon with the keyboard alone, sees it used, counted and locked", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons")
    await tabTo(page, page.getByRole("link", { name: "Create coupon" }))
    await page.keyboard.press("Enter")

    const code = page.getByRole("textbox", { name: "Code" })
    await code.waitFor()
    expect(await code.inputValue()).toMatch(/^\w{6,}$/)
    await typeInto(page, code, "Autumn-26")
    await page.getByText("This code is free.").waitFor()
    await typeInto(page, page.getByRole("textbox", { name: "Amount off" }), "10")
    await page.getByText(/^-[$€]9\.50$/).waitFor()
    const goOn = async () => {
      await tabTo(page, page.getByRole("button", { name: "Continue" }))
      await page.keyboard.press("Enter")
    }
    await goOn()
    await page.getByRole("tab", { name: "Customers", selected: true }).waitFor()
    await typeInto(page, page.getByRole("textbox", { name: "Uses in total" }), "5")
    await goOn()
    await page.getByRole("tab", { name: "Dates", selected: true }).waitFor()
    await tabTo(page, page.getByRole("spinbutton", { name: "month, End" }))
    await page.keyboard.type("123120991159PM")
    await typeInto(page, page.getByRole("textbox", { name: "Name" }), "Autumn tea")
    await typeInto(page, page.getByRole("textbox", { name: "Internal comment" }), "Ask Ann first")
    await page
      .getByText(
        "Anyone who enters Autumn-26 gets 10% off the whole order. It can be used 5 times in total"
      )
      .waitFor()
    await tabTo(page, page.getByRole("button", { name: "Create coupon" }))
    await page.keyboard.press("Enter")

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    await page.getByText("Ends on Dec 31, 2099, 11:59 PM (Europe/Berlin).").waitFor()
    const id = page.url().split("/").at(-1) ?? ""
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({
      code: "Autumn-26",
      name: "Autumn tea",
      comment: "Ask Ann first",
      status: "active",
      total_limit: 5,
      ends_at: "2099-12-31T22:59:00.000Z",
      time_zone: "Europe/Berlin",
      terms: { discount: { type: "percentage", value: "10", target: "order" } },
    })

    const order = await buyWith(shop, " autumn 26")
    expect(order.discount_subtotal).toBe(4.6)
    await isBound(shop, id)

    await page.reload()
    await page.getByText("Used 1 of 5").waitFor()
    const use = page.getByRole("row", { name: `#${order.display_id}` })
    expect(await use.innerText()).toMatch(/guest@example\.com[^]*Used[^]*\$4\.60/)
    expect(await use.getByRole("link", { name: `#${order.display_id}` }).getAttribute("href")).toBe(
      `/app/orders/${order.id}`
    )

    await goto("/coupons")
    await page.getByRole("row", { name: "Autumn tea" }).getByText("Used: 1").waitFor()
  })

  it("A1 A3 A6 says what is wrong in plain words, and sends nothing", async () => {
    const { shop, page, goto } = staff()
    await couponDesk(shop).create({ code: "Taken-1", discount: percentage(10) })

    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("taken 1")
    await page.getByText("This code is taken already.").waitFor()
    const amount = page.getByRole("textbox", { name: "Amount off" })
    await amount.fill("101")
    await page.getByRole("tab", { name: "Dates" }).click()
    await page.getByText("Enter a percentage from 1 to 100.").waitFor()
    expect(await isFocused(amount)).toBe(true)

    await amount.fill("100")
    await page.getByRole("tab", { name: "Dates" }).click()
    const code = page.getByRole("textbox", { name: "Code" })
    const taken = page.getByText("This code is taken already, perhaps in another spelling.")
    await taken.waitFor()
    expect(await isFocused(code)).toBe(true)
    await code.fill("Free-1")
    await page.getByText("This code is free.").waitFor()
    await toStep(page, "Dates")
    await toStep(page, "Customers")
    await page.getByRole("textbox", { name: "Uses in total" }).fill("none")
    await page.getByRole("tab", { name: "Dates" }).click()
    await page.getByText("Enter a whole number of at least 1.").waitFor()
    await page.getByRole("textbox", { name: "Uses in total" }).fill("")

    await toStep(page, "Dates")
    await couponDesk(shop).create({ code: "FREE1", discount: percentage(10) })
    await page.getByRole("button", { name: "Create coupon" }).click()
    await page.getByRole("tab", { name: "Discount", selected: true }).waitFor()
    await taken.waitFor()
    await eventually(async () => expect(await isFocused(code)).toBe(true))
    const { data } = await shop.api.admin("GET", "/admin/coupons")
    expect(data.count).toBe(2)
  })

  it("D1 takes a midnight that is typed as the end for what it is", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Amount off" }).fill("5")
    await toStep(page, "Dates")
    await page.getByRole("spinbutton", { name: "month, End" }).click()
    await page.keyboard.type("123120991200AM")
    await page.getByText(/until Dec 31, 2099, 12:00 AM/).waitFor()
    await page.getByRole("button", { name: "Create coupon" }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const { ends_at } = await couponDesk(shop).retrieve(page.url().split("/").at(-1) ?? "")
    expect(ends_at).toBe("2099-12-30T23:00:00.000Z")
  })

  it("Z6 S5 warns while one types, and on the page of the coupon, but makes it", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Amount off" }).fill("99")
    await page.getByText("This code is free.").waitFor()
    const warning = page.getByRole("note").filter({ hasText: "Worth a look" })
    expect(await warning.count()).toBe(0)
    await page.getByRole("textbox", { name: "Amount off" }).fill("100")
    await warning.getByText("Items for €100.00 cost nothing with it.").waitFor()
    await toStep(page, "Dates")
    await page.getByRole("button", { name: "Create coupon" }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    await warning.getByText("Items for €100.00 cost nothing with it.").waitFor()
    const id = page.url().split("/").at(-1) ?? ""
    await couponDesk(shop).update(id, { discount: percentage(50) })
    await page.reload()
    await page.getByText("50%", { exact: true }).waitFor()
    await eventually(async () => expect(await warning.count()).toBe(0))
  })

  it("A26 gives every control of the form a name", async () => {
    const { page, goto } = staff()
    await goto("/coupons/create")
    const inStep = async () =>
      (await page.getByRole("dialog").ariaSnapshot())
        .split("\n")
        .filter((line) => /- (textbox|combobox|spinbutton|switch|radiogroup|radio)\b/.test(line))
    await page.getByRole("textbox", { name: "Amount off" }).fill("5")
    await page.getByRole("radio", { name: /One item/ }).click()
    const controls = await inStep()
    await toStep(page, "Customers")
    await page.getByRole("radio", { name: /Customer groups/ }).click()
    controls.push(...(await inStep()))
    await pick(page, "Customer groups", "vip")
    await toStep(page, "Dates")
    controls.push(...(await inStep()))
    expect(controls.length).toBeGreaterThan(30)
    expect(controls.filter((line) => !/- \w+ "/.test(line))).toEqual([])
  })

  it("A2 A22 B3 B22 B24 chooses an item, a group and a minimum by searching on the server", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("textbox", { name: "Amount off" }).fill("5")
    await dialog.getByRole("combobox", { name: "Type of the amount" }).click()
    await page.getByRole("option", { name: "$ USD" }).click()
    await dialog.getByRole("radio", { name: /One item/ }).click()
    await pick(page, "Products", "sencha")
    await dialog.getByRole("textbox", { name: /^Minimum amount/ }).fill("40")
    await toStep(page, "Customers")
    await dialog.getByRole("radio", { name: /Customer groups/ }).click()
    await pick(page, "Customer groups", "vip")
    await dialog.getByText("VIP: 9 customers").waitFor()
    await dialog.getByRole("radio", { name: /New customers/ }).click()
    await toStep(page, "Dates")
    await dialog.getByRole("textbox", { name: "Name" }).fill("Tea for VIPs")
    await dialog.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const coupon = await couponDesk(shop).retrieve(page.url().split("/").at(-1) ?? "")
    expect(coupon.terms).toMatchObject({
      discount: {
        type: "fixed",
        value: "5",
        currency_code: "usd",
        target: "items",
        allocation: "once",
        max_quantity: 1,
      },
      targets: [{ attribute: "items.product.id", operator: "in" }],
      audience: { customers: "everyone", group_ids: [shop.ids.groups.vip], history: "new" },
      minimum_spend: { amounts: [{ amount: "40" }], with_tax: false },
    })
  })
}
