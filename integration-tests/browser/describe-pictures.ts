import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { couponDesk, percentage } from "../support/coupons"
import { shopper } from "../support/shopper"
import { type Staff } from "./support/browser-suite"
import { filledDesk } from "./support/filled-desk"
import { toStep } from "./support/steps"
import { addTier, fillTier, startTiers } from "./support/tiers"

/** Taken anew for the documents with `COUPONS_PICTURES=docs/images npm test -- browser -t pictures`. */
const FOLDER = process.env.COUPONS_PICTURES ?? join("reports", "pictures")

/** How every page looks, for the documents. */
export function describePictures(staff: () => Staff): void {
  it("A26 takes pictures of every page", async () => {
    const { shop, page, goto } = staff()
    const { tea, vip, named, customer, order, ...of } = await filledDesk(shop)
    const folder = join(__dirname, "../..", FOLDER)
    mkdirSync(folder, { recursive: true })
    const take = async (name: string, height = 900) => {
      await page.setViewportSize({ width: 1440, height })
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.waitForTimeout(800)
      await page.screenshot({ path: join(folder, `${name}.png`) })
    }

    await goto("/coupons")
    await page.getByRole("row", { name: "AUTUMN26" }).waitFor()
    await take("coupons-list", 700)

    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("WINTER-TEA")
    await page.getByRole("textbox", { name: "Amount off" }).fill("12.5")
    await page.getByText("This code is free.").waitFor()
    await take("coupon-create")
    await toStep(page, "Customers")
    await take("coupon-create-customers")
    await toStep(page, "Dates")
    await take("coupon-create-dates", 1300)

    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("THE-MORE-TEA")
    await startTiers(page)
    await addTier(page)
    await fillTier(page, 1, { from: "100", off: "10" })
    await fillTier(page, 2, { from: "200", off: "30" })
    await fillTier(page, 3, { from: "500", off: "100" })
    await page.getByRole("radio", { name: /^Discount/ }).scrollIntoViewIfNeeded()
    await take("coupon-create-tiers", 1250)

    await goto(`/coupons/${tea.id}`)
    await page.getByRole("region", { name: "Changes" }).getByRole("listitem").first().waitFor()
    await take("coupon-detail", 1900)

    await goto(`/coupons/${vip.id}/edit-discount`)
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).waitFor()
    await take("coupon-edit")

    const half = await couponDesk(shop).create({
      code: "SENCHA-HALF",
      discount: percentage(50, { target: "items" }),
      targets: [
        {
          attribute: "items.product.id",
          values: [String(shop.ids.variants["SENCHA-100"]?.product_id)],
        },
      ],
    })
    const guest = shopper(shop)
    const cart = await guest.cart({ "SENCHA-100": 2, "EARL-100": 1 })
    await guest.enter(cart, "autumn 26")
    await goto(`/coupons/${half.id}/test`)
    await page.getByRole("combobox", { name: "Cart" }).fill(cart)
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Remove / })
      .waitFor()
    await page.getByRole("button", { name: "Test" }).click()
    await page.getByRole("dialog").getByRole("heading", { name: "Conditions" }).waitFor()
    await take("coupon-test", 1500)

    await goto(`/coupons/${named.id}`)
    await page.getByRole("button", { name: "Add", exact: true }).click()
    await page.getByLabel("File with e-mail addresses").setInputFiles({
      name: "newsletter.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Name;E-mail\nAnn;ann@example.com\nBen;ben@example.com\nCem;cem@example"),
    })
    await page.getByText("2 addresses found.").waitFor()
    await take("coupon-import")

    await goto(`/promotions/${tea.promotion_id}`)
    await page.getByRole("link", { name: "Open the coupon" }).waitFor()
    await take("promotion-widget")

    await goto(`/orders/${order.id}`)
    await page.getByRole("region", { name: "Coupons" }).scrollIntoViewIfNeeded()
    await take("order-widget", 1600)

    await goto(`/customers/${customer}`)
    await page.getByRole("region", { name: "Coupons" }).getByRole("link").first().waitFor()
    await take("customer-widget", 1300)

    const cards: [name: string, path: string, title: string][] = [
      ["campaign-widget", `/campaigns/${of.campaign}`, "Coupons in this campaign"],
      ["customer-group-widget", `/customer-groups/${of.group}`, "Coupons for this group"],
      ["product-widget", `/products/${of.product}`, "Coupons that name this product"],
    ]
    for (const [name, path, title] of cards) {
      await goto(path)
      await page.setViewportSize({ width: 1440, height: 1600 })
      await page.getByRole("region", { name: title }).getByRole("link").first().waitFor()
      await page.getByRole("region", { name: title }).scrollIntoViewIfNeeded()
      await take(name, 1600)
    }

    await goto("/settings/coupons")
    await page.getByRole("main").getByRole("textbox").first().waitFor()
    await take("coupon-settings", 1700)
  })
}
