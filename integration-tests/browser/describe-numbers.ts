import { ledgerNumbers } from "../support/ledger-numbers"
import { cardNumbers } from "./numbers/card-numbers"
import { listNumbers } from "./numbers/list-numbers"
import { pageNumbers } from "./numbers/page-numbers"
import { type Staff } from "./support/browser-suite"
import { history } from "./support/history"
import { countBelow } from "./support/read"

/** Every number that the dashboard shows of coupons and uses, beside plain SQL. */
export function describeNumbers(staff: () => Staff): void {
  const page = () => staff().page
  const ledger = () => ledgerNumbers(staff().shop)
  const region = (name: string) => page().getByRole("region", { name, exact: true })
  const { showsInList, countsTheList } = listNumbers(staff)
  const { showsUses, showsVersions, showsLimits, tells } = pageNumbers(staff)
  const { showsOnOrder, showsOnCustomer, listsOn } = cardNumbers(staff)

  it("R2 R13 N1 I1 shows in list, page and cards the numbers of the ledger", async () => {
    const { shop, goto } = staff()
    const { coupons, orders, customer, group, product, campaign, cart } = await history(shop)

    await goto("/coupons")
    for (const coupon of Object.values(coupons)) {
      await showsInList(coupon)
    }
    await countsTheList()
    for (const coupon of Object.values(coupons)) {
      await goto(`/coupons/${coupon.id}`)
      await showsUses(coupon)
      await showsVersions(coupon)
      await showsLimits(coupon)
    }
    await goto(`/coupons/${coupons.listed.id}`)
    const named = await ledger().named(coupons.listed.id)
    await page().getByText(`${named} named customers`).first().waitFor()
    expect(await countBelow(region("Customers on the list"))).toBe(named)
    await goto(`/coupons/${coupons.twice.id}`)
    await page()
      .getByText(`· ${await ledger().customersIn(group)} customers`)
      .waitFor()
    await goto(`/coupons/${coupons.tea.id}/test`)
    await tells(cart, coupons.tea)

    for (const order of Object.values(orders)) {
      await showsOnOrder(order)
    }
    await showsOnCustomer(customer)
    const inCampaign = `promotion_id in (select id from promotion where campaign_id = ?)`
    await listsOn(`/campaigns/${campaign}`, "Coupons in this campaign", inCampaign, campaign)
    const terms = `terms_id in (select id from coupon_terms where cast(terms as text) like ?)`
    await listsOn(`/customer-groups/${group}`, "Coupons for this group", terms, `%${group}%`)
    await listsOn(`/products/${product}`, "Coupons that name this product", terms, `%${product}%`)
  })
}
