import { couponDesk, percentage } from "../support/coupons"
import { eventually } from "../support/eventually"
import { type Staff } from "./support/browser-suite"
import { usedCoupon } from "./support/buy"
import { isFocused } from "./support/keyboard"

/** A coupon that has been used. */
export function describeUsed(staff: () => Staff): void {
  it("I2 greys out what a used coupon keeps, says why, and duplicates instead", async () => {
    const { shop, page, goto } = staff()
    const { coupon } = await usedCoupon(shop, "AUTUMN26")

    await goto(`/coupons/${coupon.id}/edit-discount`)
    const drawer = page.getByRole("dialog")
    await drawer.getByText("Used once: this can no longer change.").first().waitFor()
    const inputs = await drawer.locator("input, button[role=radio], button[role=combobox]").all()
    expect(inputs.length).toBeGreaterThan(5)
    expect(await Promise.all(inputs.map((input) => input.isDisabled()))).not.toContain(false)

    await drawer.getByRole("button", { name: "Duplicate instead" }).dblclick()
    await page.getByText(/^Duplicated as /).waitFor()
    expect(page.url()).not.toContain(coupon.id)
    await page.getByText("Nobody can use it yet. Publish it when it is ready.").waitFor()
    expect((await shop.api.admin("GET", "/admin/coupons")).data.count).toBe(2)
  })

  it("C1 A26 shows all of the button that gives a use back, on 1280 pixels", async () => {
    const { shop, page, goto } = staff()
    await page.setViewportSize({ width: 1280, height: 900 })
    const { coupon } = await usedCoupon(shop, "AUTUMN26")
    await goto(`/coupons/${coupon.id}`)
    const uses = page.getByRole("region", { name: "Uses" })
    const button = uses.getByRole("button", { name: /^Give back/ })
    await button.waitFor()
    const edge = (box: { x: number; width: number } | null) => (box ? box.x + box.width : NaN)
    expect(edge(await button.boundingBox())).toBeLessThanOrEqual(edge(await uses.boundingBox()))
  })

  it("I2 asks before a copy is made of a coupon while something is typed", async () => {
    const { shop, page, goto } = staff()
    const { coupon } = await usedCoupon(shop, "AUTUMN26")
    const count = async () => (await shop.api.admin("GET", "/admin/coupons")).data.count

    await goto(`/coupons/${coupon.id}/edit`)
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Winter tea")
    const duplicate = page.getByRole("button", { name: "Duplicate instead" })
    await duplicate.click()
    const prompt = page.getByRole("alertdialog", { name: "Duplicate AUTUMN26?" })
    await prompt.getByRole("button", { name: "Cancel" }).click()
    expect(await count()).toBe(1)
    await duplicate.click()
    await prompt.getByRole("button", { name: "Duplicate" }).click()
    await page.getByText(/^Duplicated as /).waitFor()
    expect(page.url()).not.toContain(coupon.id)
    expect(await count()).toBe(2)
  })

  it("I1 says of a coupon in the bin that it is there, where it is opened to be edited", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const { id } = await desk.create({ code: "OLD", discount: percentage(10) })
    await desk.bin(id)

    await goto(`/coupons/${id}/edit`)
    const drawer = page.getByRole("dialog")
    await drawer.getByText("OLD is in the bin").waitFor()
    expect(await drawer.getByRole("textbox").count()).toBe(0)
    await drawer.getByRole("button", { name: "Restore" }).click()
    await drawer.getByRole("textbox", { name: "Name", exact: true }).waitFor()
    expect((await desk.retrieve(id)).status).toBe("active")
  })

  it("D2 leaves an end alone that this browser's clock leaves out, whatever else is edited", async () => {
    const { shop, page, goto } = staff()
    const ends_at = "2027-03-28T06:30:00.000Z"
    const { id } = await couponDesk(shop).create({
      code: "GAP",
      discount: percentage(10),
      ends_at,
      time_zone: "America/New_York",
    })
    await goto(`/coupons/${id}/edit-limits`)
    await page.getByRole("spinbutton", { name: "month, Start" }).click()
    await page.keyboard.type("010220270900AM")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({
      starts_at: "2027-01-02T14:00:00.000Z",
      ends_at,
    })
  })

  it("C1 I2 D1 keeps limits, dates and texts of a used coupon open", async () => {
    const { shop, page, goto } = staff()
    const { coupon } = await usedCoupon(shop, "AUTUMN26")

    await goto(`/coupons/${coupon.id}/edit-limits`)
    await page.getByRole("textbox", { name: "Uses in total" }).fill("0")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Enter a whole number of at least 1.").waitFor()
    await page.getByRole("textbox", { name: "Uses in total" }).fill("9")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Used 1 of 9").waitFor()
    expect(await couponDesk(shop).retrieve(coupon.id)).toMatchObject({ total_limit: 9 })
  })

  it("N1 leads from the number of uses to its orders: in the list, on its page, beside the promotion", async () => {
    const { shop, page, goto } = staff()
    const { coupon, order } = await usedCoupon(shop, "AUTUMN26")
    // So low that the uses are below the edge until something brings them up.
    await page.setViewportSize({ width: 1440, height: 500 })
    const uses = page.getByRole("region", { name: "Uses" })
    const areShown = () =>
      eventually(async () => {
        const { y, height } = (await uses.boundingBox()) ?? { y: Infinity, height: 0 }
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeLessThanOrEqual(500)
        expect(await isFocused(uses)).toBe(true)
      })

    await goto("/coupons")
    await page.getByRole("link", { name: "Used: 1: show the orders with AUTUMN26" }).click()
    await page.waitForURL(`**/app/coupons/${coupon.id}#uses`)
    await areShown()
    const leads = uses.getByRole("link", { name: `#${order.display_id}` })
    expect(await leads.getAttribute("href")).toBe(`/app/orders/${order.id}`)

    await page.getByRole("heading", { name: "Autumn tea" }).scrollIntoViewIfNeeded()
    await page.getByRole("link", { name: /^Used 1 of 5/ }).click()
    await areShown()

    await goto(`/promotions/${coupon.promotion_id}`)
    await page.getByRole("link", { name: /^Used 1 of 5/ }).click()
    await page.waitForURL(`**/app/coupons/${coupon.id}#uses`)
    await areShown()
  })

  it("C1 N1 gives a use back, with a reason", async () => {
    const { shop, page, goto } = staff()
    const { coupon, order } = await usedCoupon(shop, "AUTUMN26")

    await goto(`/coupons/${coupon.id}`)
    await page
      .getByRole("button", { name: `Give back the use on order ${order.display_id}` })
      .click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("button", { name: "Give back" }).click()
    await drawer.getByText("Say why, in a few words.").waitFor()
    await drawer.getByRole("textbox", { name: "Reason" }).fill("Parcel lost")
    await drawer.getByRole("button", { name: "Give back" }).click()

    await page.getByText("Used 0 of 5").waitFor()
    await page.getByRole("row", { name: "Given back Parcel lost" }).waitFor()
    expect(await couponDesk(shop).redemptions(coupon.id)).toMatchObject([
      { state: "reversed", reversal: { reason: "Parcel lost" } },
    ])
  })
}
