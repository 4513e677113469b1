import { ledgerNumbers } from "../../support/ledger-numbers"
import { type Staff } from "../support/browser-suite"
import { countBelow, linesIn, onEveryPage } from "../support/read"
import { moneyOf, orderOf, STATE, times } from "./words"

/** The cards on Medusa's own pages, held beside the ledger. */
export function cardNumbers(staff: () => Staff) {
  const page = () => staff().page
  const ledger = () => ledgerNumbers(staff().shop)
  const region = (name: string) => page().getByRole("region", { name, exact: true })
  return { showsOnOrder, showsOnCustomer, listsOn }

  async function showsOnOrder(order_id: string): Promise<void> {
    await staff().goto(`/orders/${order_id}`)
    const uses = await ledger().uses("bound.order_id", order_id)
    const lines = region("Coupons").getByRole("listitem")
    await lines.first().waitFor()
    expect(await lines.count()).toBe(uses.length)
    for (const use of uses) {
      const given = await ledger().givenBy(use.promotion_id, order_id, "with")
      const text = (await linesIn(lines.filter({ hasText: use.code }))).join(" ")
      expect(text).toContain(`${use.code} ${moneyOf(-given, use)} with tax ${STATE[use.state]}`)
    }
  }

  /** Their coupons and their uses, on all the pages of both. */
  async function showsOnCustomer(customer_id: string): Promise<void> {
    await staff().goto(`/customers/${customer_id}`)
    const part = region("Coupons")
    const uses = await ledger().uses("reserved.customer_id", customer_id)
    await part.getByText(times(uses.length), { exact: true }).waitFor()
    const list = part.getByRole("list", { name: times(uses.length) })
    const paged = part
      .locator("div")
      .filter({ has: page().getByRole("list", { name: times(uses.length) }), hasText: "results" })
      .last()
    const shown = await onEveryPage(paged, async () =>
      Promise.all((await list.getByRole("listitem").all()).map(linesIn))
    )
    const expected = await Promise.all(
      uses.map(async (use) => {
        const given = await ledger().givenBy(use.promotion_id, String(use.order_id), "with")
        return [use.code, orderOf(use), `${moneyOf(given, use)} with tax`]
      })
    )
    expect(shown.map(([code, order, , amount]) => [code, order, amount])).toEqual(expected)
  }

  /** The first few, and the way to all of them, which says how many. */
  async function listsOn(
    path: string,
    title: string,
    condition: string,
    value: string
  ): Promise<void> {
    await staff().goto(path)
    const count = await ledger().coupons(condition, value)
    expect(count).toBeGreaterThan(5)
    await region(title)
      .getByRole("link", { name: `Show all ${count} coupons` })
      .click()
    await page().getByRole("heading", { name: "Coupons", exact: true }).waitFor()
    expect(await countBelow(page())).toBe(count)
  }
}
