import { couponDesk, percentage } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { usedCoupon } from "./support/buy"

/** What was changed of a coupon, and what it gave before. */
export function describeHistory(staff: () => Staff): void {
  it("X19 tells who changed what, as it was and as it is", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const { id } = await desk.create({ code: "EDITED", discount: percentage(10) })
    await desk.update(id, { discount: percentage("12.5"), per_customer_limit: 2 })
    await desk.pause(id)

    await goto(`/coupons/${id}`)
    const entries = page.getByRole("region", { name: "Changes" }).getByRole("listitem")
    await entries.first().waitFor()
    const [paused, edited, created] = await entries.allInnerTexts()
    expect(paused).toMatch(/^Paused\n+Ada Admin, /)
    expect(edited).toMatch(
      /Uses per customer\n+Unlimited2\n+Discount\n+10% off the whole order12\.5%/
    )
    expect(created).toMatch(/^Created\n/)
  })

  it("C1 tells of each version what it changed and how often it was used", async () => {
    const { shop, page, goto } = staff()
    const { coupon } = await usedCoupon(shop, "AUTUMN26")

    await goto(`/coupons/${coupon.id}`)
    const version = page.getByRole("region", { name: "Versions" }).getByRole("listitem")
    await version.waitFor()
    expect(await version.innerText()).toMatch(/Version 1\s+Current\s+.*· 1 use\s+As the coupon/)
  })
}
