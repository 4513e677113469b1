import { eventually } from "../support/eventually"
import { couponDesk, percentage } from "../support/coupons"
import { nativePromotion } from "../support/native-promotion"
import { shopper } from "../support/shopper"
import { type Staff } from "./support/browser-suite"
import { usedCoupon } from "./support/buy"
import { DRAWERS } from "./support/drawers"
import { pick } from "./support/pick"

/** The list, the cart that is tried out, and the page of a native promotion. */
export function describePages(staff: () => Staff): void {
  it("I8 I9 pauses, resumes and ends from the list", async () => {
    const { shop, page, goto } = staff()
    const { id } = await couponDesk(shop).create({ code: "PAUSE", discount: percentage(10) })
    const choose = async (action: string) => {
      const item = page.getByRole("menuitem", { name: action })
      // The list is read anew after a change, and the menu of a row that is drawn anew closes.
      await eventually(async () => {
        if (!(await item.isVisible())) {
          await page.getByRole("button", { name: "Actions for PAUSE" }).click({ timeout: 2_000 })
        }
        await item.click({ timeout: 2_000 })
      })
    }
    await goto("/coupons")
    await choose("Pause")
    await page.getByRole("row", { name: "PAUSE" }).getByText("Paused").waitFor()
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({ status: "paused" })
    await choose("Resume")
    await page.getByRole("row", { name: "PAUSE" }).getByText("Active").waitFor()
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({ status: "active" })
    await page.getByText("Runs until you end or pause it.").waitFor()
    await choose("End now")
    await page.getByRole("alertdialog").getByRole("button", { name: "End now" }).click()
    await page.getByRole("row", { name: "PAUSE" }).getByText("Expired").waitFor()
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({ status: "expired" })
  })

  it("A26 has Medusa's own page for a coupon that is not there", async () => {
    const { page, goto } = staff()
    await goto("/coupons/coupon_gone")
    await page.getByText("404 - There is no page at this address").waitFor()
  })

  it("S1 S4 tells on a cart which condition holds and which does not", async () => {
    const { shop, page, goto } = staff()
    const { id } = await couponDesk(shop).create({
      code: "FROM100",
      discount: percentage(10, { target: "items" }),
      targets: [
        { attribute: "items.product.categories.id", values: [shop.ids.categories.tea ?? ""] },
      ],
      minimum_spend: { amounts: [{ currency_code: "usd", amount: "100" }], with_tax: false },
    })
    const cart = await shopper(shop).cart({ "SENCHA-100": 2 })

    await goto(`/coupons/${id}/test`)
    const field = page.getByRole("combobox", { name: "Cart" })
    const chip = page.getByRole("button", { name: /^Remove guest@example.com · \$/ })
    await field.fill("guest@ex")
    await page.getByRole("option", { name: /^guest@example.com · \$.*, 2\d{3}/ }).click()
    await chip.click()
    await field.fill(cart)
    await chip.waitFor()
    await page.getByRole("button", { name: "Test" }).click()
    await page.getByText("Spend $54.00 more to use this coupon.").waitFor()
    const condition = page.getByRole("listitem").filter({ hasText: "Minimum spend" })
    expect(await condition.innerText()).toMatch(/Required: at least \$100\.00\s+Cart: \$46\.00/)
    await condition.getByRole("img", { name: "Not met" }).waitFor()
    await page.getByText("Required: all items in the category Tea").waitFor()
    const item = page.getByRole("listitem").filter({ hasText: "2 × Sencha First Flush" })
    expect(await item.innerText()).toMatch(/100 g · SENCHA-100\s+Qualifies\s+\$0\.00 off/)
    await page
      .getByRole("listitem")
      .filter({ hasText: "The coupon is active" })
      .getByRole("img", { name: "Met", exact: true })
      .waitFor()
  })

  it("S6 Z1 J7 draws how a price comes down, and names the coupon that is in the way", async () => {
    const { shop, page, goto } = staff()
    await couponDesk(shop).create({ code: "HALF", discount: percentage(50) })
    const { id } = await couponDesk(shop).create({
      code: "ALONE",
      discount: percentage(20),
      combines_with: [],
    })
    const guest = shopper(shop)
    const cart = await guest.cart({ "SENCHA-100": 2 })
    await guest.enter(cart, "HALF")
    const dialog = page.getByRole("dialog")

    await goto(`/coupons/${id}/test`)
    await dialog.getByRole("combobox", { name: "Cart" }).fill(cart)
    await dialog.getByRole("button", { name: /^Remove guest@example.com/ }).waitFor()
    await dialog.getByRole("button", { name: "Test" }).click()
    await dialog
      .getByRole("region", { name: "What would make it apply" })
      .getByText("Take HALF off the cart.")
      .waitFor()
    const meeting = dialog.getByRole("region", { name: "Coupons, in the order they are applied" })
    expect(await meeting.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^HALF\s+Applies\s+\$23\.00 off$/),
      expect.stringMatching(/^ALONE\s+Waits\s+This coupon cannot be combined with HALF\.$/),
    ])
    const picture = dialog.getByRole("list", { name: "All items: from the price" })
    expect(await picture.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^Price\s+\$46\.00$/),
      expect.stringMatching(/^HALF\s+−\$23\.00$/),
      expect.stringMatching(/^Left to pay\s+\$23\.00$/),
    ])
  })

  it("S1 tells of an order and of a customer why the coupon applies or not", async () => {
    const { shop, page, goto } = staff()
    const { coupon, order } = await usedCoupon(shop, "AUTUMN26")
    const { id } = await couponDesk(shop).create({
      code: "NAMED",
      discount: percentage(10),
      named_customers: { emails: ["friend@example.com"] },
      minimum_spend: { amounts: [{ currency_code: "usd", amount: "20" }], with_tax: false },
    })
    const dialog = page.getByRole("dialog")

    await goto(`/coupons/${coupon.id}/test`)
    await dialog.getByRole("tab", { name: "Order" }).click()
    await pick(page, "Order", `${order.display_id}`)
    await dialog.getByRole("button", { name: "Test" }).click()
    await dialog.getByText("It applies and takes $4.60 off.").waitFor()
    await dialog.getByText(`Order ${order.display_id} as it was placed on`).waitFor()

    await goto(`/coupons/${id}/test`)
    await dialog.getByRole("tab", { name: "Customer" }).click()
    await dialog.getByRole("button", { name: "Test" }).click()
    await dialog.getByText("Choose a customer.").waitFor()
    await pick(page, "Customer", "vip@example.com")
    await dialog.getByRole("button", { name: "Test" }).click()
    const listed = dialog.getByRole("listitem").filter({ hasText: "The customer is on the list" })
    await listed.getByText("This customer: not on the list").waitFor()
    const active = dialog.getByRole("listitem").filter({ hasText: "The coupon is active" })
    await active.getByText("This coupon: Active").waitFor()
    await dialog.getByText(/Only a cart can tell: .*Minimum spend/).waitFor()
  })

  it("A26 comes back after a reload, on a coupon's page and in each of its drawers", async () => {
    const { shop, page, goto } = staff()
    const { id } = await couponDesk(shop).create({ code: "DEEP", discount: percentage(10) })
    const isThere = () => page.getByRole("button", { name: "Copy DEEP" }).waitFor()
    await goto(`/coupons/${id}`)
    await isThere()
    await page.reload()
    await isThere()
    for (const drawer of DRAWERS) {
      await goto(`/coupons/${id}/${drawer}`)
      await page.reload()
      await page.getByRole("dialog").waitFor()
      expect(new URL(page.url()).pathname).toBe(`/app/coupons/${id}/${drawer}`)
    }
  })

  it("A26 makes a coupon of a native promotion on its page, or says why not", async () => {
    const { shop, page, goto } = staff()
    const automatic = await nativePromotion(shop, "ALWAYS", 10, { is_automatic: true })
    const tea = { attribute: "items.product.id", operator: "in", values: ["prod_tea"] }
    const second = await nativePromotion(shop, "SECOND", 100, {
      type: "buyget",
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "each",
        max_quantity: 1,
        apply_to_quantity: 1,
        buy_rules_min_quantity: 1,
        value: 100,
        buy_rules: [tea],
        target_rules: [tea],
      },
    })
    const plain = await nativePromotion(shop, "PLAIN10", 10)

    await goto(`/promotions/${second}`)
    await page.getByRole("button", { name: "Make this a coupon" }).click()
    await page.getByRole("alert").getByText("“Buy X get Y” stays a promotion.").waitFor()

    await goto(`/promotions/${automatic}`)
    await page.getByRole("button", { name: "Make this a coupon" }).click()
    await page.getByRole("link", { name: "Open the coupon" }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    await page.getByText("10% off the whole order for anyone, without a code.").waitFor()

    await goto(`/promotions/${plain}`)
    await page.getByRole("button", { name: "Make this a coupon" }).click()
    await page.getByRole("link", { name: "Open the coupon" }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    await page.getByRole("button", { name: "Copy PLAIN10" }).waitFor()
  })
}
