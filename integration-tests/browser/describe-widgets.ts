import { type Staff } from "./support/browser-suite"
import { couponDesk, percentage } from "../support/coupons"
import { filledDesk } from "./support/filled-desk"

/** Coupons on the pages that are Medusa's own. */
export function describeWidgets(staff: () => Staff): void {
  it("I1 shows on the pages of campaign, group and product which coupons they have to do with", async () => {
    const { shop, page, goto } = staff()
    const { campaign, group, product, tea, vip } = await filledDesk(shop)
    const shows = async (path: string, title: string, code: string, id: string) => {
      await goto(path)
      const card = page.getByRole("region", { name: title })
      const links = card.getByRole("link")
      await links.first().waitFor()
      expect(await links.allInnerTexts()).toEqual([code])
      expect(await links.first().getAttribute("href")).toBe(`/app/coupons/${id}`)
    }
    await shows(`/campaigns/${campaign}`, "Coupons in this campaign", "AUTUMN26", tea.id)
    await shows(`/customer-groups/${group}`, "Coupons for this group", "VIP-SENCHA", vip.id)
    await shows(`/products/${product}`, "Coupons that name this product", "VIP-SENCHA", vip.id)
  })

  it("I1 R4 shows on a customer's page the coupons for them and for their groups, and why, by pages", async () => {
    const { shop, page, goto } = staff()
    const { customer, group } = await filledDesk(shop)
    await goto(`/customers/${customer}`)
    const card = page.getByRole("region", { name: "Coupons" })
    await card.getByRole("listitem").filter({ hasText: "THANK-YOU" }).getByText("Named").waitFor()
    await card
      .getByRole("listitem")
      .filter({ hasText: "VIP-SENCHA" })
      .getByText("Group VIP")
      .waitFor()
    expect(await card.getByRole("link").count()).toBe(2)

    for (const code of ["A", "B", "C", "D"]) {
      await couponDesk(shop).create({
        code,
        discount: percentage(5),
        audience: { group_ids: [group] },
      })
    }
    await page.reload()
    await card.getByRole("link", { name: "D", exact: true }).waitFor()
    expect(await card.getByRole("link").count()).toBe(5)
    await card.getByRole("button", { name: "Next" }).click()
    await card.getByRole("link", { name: "VIP-SENCHA" }).waitFor()
    expect(await card.getByRole("link").count()).toBe(1)

    const other = String(shop.ids.customers["us@example.com"])
    await goto(`/customers/${other}`)
    await card.getByText("None").waitFor()
  })

  it("N1 S1 tells on an order what became of its codes, and gives a use back there", async () => {
    const { shop, page, goto } = staff()
    const { order, tea } = await filledDesk(shop)
    await goto(`/orders/${order.id}`)
    const card = page.getByRole("region", { name: "Coupons" })
    const used = card.getByRole("listitem").filter({ hasText: "AUTUMN26" })
    await used.getByText("Used").waitFor()
    await used.getByText("-$4.97 with tax").waitFor()
    expect(await card.getByRole("listitem").count()).toBe(2)

    await card.getByRole("button", { name: "Give back the use of AUTUMN26" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("textbox", { name: "Reason" }).fill("Parcel lost")
    await drawer.getByRole("button", { name: "Give back" }).click()
    await used.getByText("Given back").waitFor()
    await used.getByText("Parcel lost").waitFor()
    expect(await couponDesk(shop).retrieve(tea.id)).toMatchObject({ used: 0 })
  })

  it("I1 shows nothing on pages that no coupon has to do with", async () => {
    const { shop, page, goto } = staff()
    const { group } = await filledDesk(shop)
    const other = Object.values(shop.ids.groups).find((id) => id !== group)
    const answered = page.waitForResponse(/\/admin\/coupons\?.*group_id=/)
    await goto(`/customer-groups/${other}`)
    await answered
    await page.getByRole("heading", { name: "Metadata" }).waitFor()
    expect(await page.getByRole("region", { name: "Coupons for this group" }).count()).toBe(0)
  })
}
