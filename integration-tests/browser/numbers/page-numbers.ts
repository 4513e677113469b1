import { type AdminCoupon } from "../../../src/contracts/admin-responses"
import { ledgerNumbers } from "../../support/ledger-numbers"
import { type Staff } from "../support/browser-suite"
import { countBelow, linesIn, onEveryPage, rowsIn } from "../support/read"
import { moneyOf, orderOf, statesOf, times } from "./words"

/** A coupon's own page and what opens over it, held beside the ledger. */
export function pageNumbers(staff: () => Staff) {
  const page = () => staff().page
  const ledger = () => ledgerNumbers(staff().shop)
  const region = (name: string) => page().getByRole("region", { name, exact: true })
  return { showsUses, showsVersions, showsLimits, tells }

  /** The uses on its page, on all the pages of them. */
  async function showsUses({ id }: AdminCoupon): Promise<void> {
    const uses = await ledger().uses("reserved.coupon_id", id)
    const part = region("Uses")
    expect(await countBelow(part)).toBe(uses.length)
    const rows = await onEveryPage(part, () => rowsIn(part))
    expect(rows.map((row) => [row.Order, row.State, row["Amount off, before tax"]])).toEqual(
      uses.map((use) => [[orderOf(use)], statesOf(use), [moneyOf(use.amount, use)]])
    )
  }

  async function showsVersions({ id }: AdminCoupon): Promise<void> {
    const shown = region("Versions").getByRole("listitem")
    await shown.first().waitFor()
    expect(await shown.count()).toBe(await ledger().versions(id))
    for (const entry of await shown.all()) {
      const text = (await linesIn(entry)).join(" ")
      const { bound, open, reversed } = await ledger().usesOf(id, Number(/\d+/.exec(text)?.[0]))
      expect(text).toContain(
        [
          ` · ${times(bound)}`,
          ...(open ? [`${open} being placed`] : []),
          ...(reversed ? [`${reversed} given back`] : []),
        ].join(" · ")
      )
    }
  }

  /** Here, beside the promotion, and where a lock is explained. */
  async function showsLimits({ id, promotion_id }: AdminCoupon): Promise<void> {
    const { goto } = staff()
    const used = await ledger().used(id)
    const { total_limit } = await ledger().stored(id)
    const text = total_limit ? `Used ${used} of ${total_limit}` : `Used ${used}, unlimited`
    const link = page().getByRole("link", { name: new RegExp(`^${text}: show the orders`) })
    await link.waitFor()
    await page()
      .getByText(`Used ${times(used, "once", " times")}: this can no`)
      .first()
      .waitFor()
    const changes = await ledger().count("coupon_change where coupon_id = ?", id)
    expect(changes > 5 ? await countBelow(region("Changes")) : changes).toBe(changes)
    await goto(`/coupons/${id}/edit-limits`)
    await page()
      .getByText(`Used ${times(used, "once", " times")} so far`)
      .waitFor()
    await goto(`/promotions/${promotion_id}`)
    await link.waitFor()
  }

  /** How many uses are left, where the coupon is tried on a cart. */
  async function tells(cart: string, { id }: AdminCoupon): Promise<void> {
    await page().getByRole("combobox", { name: "Cart" }).fill(cart)
    await page()
      .getByRole("dialog")
      .getByRole("button", { name: /^Remove / })
      .waitFor()
    await page().getByRole("button", { name: "Test" }).click()
    const condition = page().getByRole("listitem").filter({ hasText: "Uses are left in total" })
    const { total_limit } = await ledger().stored(id)
    expect(await linesIn(condition)).toEqual([
      "Uses are left in total",
      `Required: fewer than ${total_limit}`,
      `This coupon: ${times(await ledger().used(id))}`,
    ])
  }
}
