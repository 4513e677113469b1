import { type AdminCoupon } from "../../../src/contracts/admin-responses"
import { ledgerNumbers } from "../../support/ledger-numbers"
import { type Staff } from "../support/browser-suite"
import { cellsOf, countBelow } from "../support/read"

/** The list, held beside the ledger. */
export function listNumbers(staff: () => Staff) {
  const page = () => staff().page
  const ledger = () => ledgerNumbers(staff().shop)
  return { showsInList, countsTheList }

  async function showsInList({ id, code }: AdminCoupon): Promise<void> {
    const used = await ledger().used(id)
    const named = await ledger().named(id)
    const { total_limit, terms } = await ledger().stored(id)
    const row = page().getByRole("row", { name: new RegExp(`^Select ${code} `) })
    await row.waitFor()
    expect(await cellsOf(row)).toMatchObject({
      Code: expect.arrayContaining([`Used: ${used}`]),
      Discount: [`${terms.discount.value}%`],
      "Total uses": total_limit
        ? [`${total_limit}`, `${Math.max(0, total_limit - used)} left`]
        : ["Unlimited"],
      "Per customer": [String(terms.per_customer_limit ?? "Unlimited")],
      ...(named && { "Who may use it": [`${named} named customers`] }),
    })
  }

  /** Whole, by a tag, and selected at once. */
  async function countsTheList(): Promise<void> {
    const { goto } = staff()
    const all = await ledger().coupons()
    expect(await countBelow(page())).toBe(all)
    await page().getByRole("checkbox", { name: "Select all coupons of this page" }).click()
    await page()
      .getByRole("button", { name: `Select all ${all}` })
      .click()
    await page().getByRole("status").getByText(`${all} selected`).waitFor()
    const tagged = await ledger().coupons(`'autumn' = any (tags)`)
    await goto("/coupons?tag=autumn")
    await page().getByRole("button", { name: /^Tag/ }).click()
    await page().getByText(`autumn (${tagged})`).waitFor()
    expect(await countBelow(page())).toBe(tagged)
  }
}
