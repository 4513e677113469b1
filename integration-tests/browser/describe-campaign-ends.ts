import { couponDesk, percentage } from "../support/coupons"
import { type Staff } from "./support/browser-suite"

/** Ends of coupons that are in campaigns. */
export function describeCampaignEnds(staff: () => Staff): void {
  it("X28 R11 names the campaigns whose own end comes first, for several coupons at once", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const make = async (code: string) =>
      (await desk.create({ code, discount: percentage(10) })).promotion_id
    const campaign = async (name: string, ends_at: string, add: string[]) => {
      const { admin } = shop.api
      const body = { name, campaign_identifier: name, ends_at }
      const { data } = await admin("POST", "/admin/campaigns", body)
      await admin("POST", `/admin/campaigns/${data.campaign.id}/promotions`, { add })
    }
    await make("FREE")
    await campaign("Autumn", "2090-10-31T12:00:00Z", [await make("LEAF"), await make("PEAR")])
    await campaign("Century", "2099-12-31T12:00:00Z", [await make("AGE")])
    await goto("/coupons")
    await page.getByRole("checkbox", { name: "Select all coupons of this page" }).click()
    await page.keyboard.press("e")
    const dialog = page.getByRole("dialog")
    await dialog
      .getByText(/2 of the coupons are in the campaign Autumn, which ends on Oct 31/)
      .waitFor()
    await dialog.getByText(/1 of the coupons is in the campaign Century/).waitFor()
    await dialog.getByRole("spinbutton", { name: /month/ }).focus()
    await page.keyboard.type("123120951159PM")
    await dialog.getByRole("button", { name: "Set the end of 4 coupons" }).click()
    await page.getByText("4 coupons changed.").waitFor()
    await dialog.waitFor({ state: "detached" })
    await page.getByText(/2 of the coupons are in the campaign Autumn/).waitFor()
    expect(await page.getByText(/campaign Century/).count()).toBe(0)
  })
}
