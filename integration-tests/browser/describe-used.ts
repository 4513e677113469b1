import { couponDesk } from "../support/coupons"
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

    await drawer.getByRole("button", { name: "Duplicate instead" }).click()
    await page.getByText(/^Duplicated as /).waitFor()
    expect(page.url()).not.toContain(coupon.id)
    await page.getByText("Nobody can use it yet. Publish it when it is ready.").waitFor()
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
