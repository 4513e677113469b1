import { type Locator } from "playwright-core"
import { type Staff } from "./support/browser-suite"
import { seriousViolations } from "./support/axe"
import { DRAWERS } from "./support/drawers"
import { filledDesk } from "./support/filled-desk"

/** Of the card on an order, which is looked at last. */
const TITLE = { en: "Coupons", de: "Gutscheine" }

/** What readers of screens, and people who see little, meet. */
export function describeAccessible(staff: () => Staff): void {
  it.each(["en", "de"] as const)(
    "A26 axe finds nothing serious on any page, in %s",
    async (language) => {
      const { shop, page, goto } = staff()
      const { tea, named, campaign, group, product, customer, order } = await filledDesk(shop)
      const { origin } = new URL(page.url())
      await page.context().addCookies([{ name: "lng", value: language, url: origin }])
      const main = page.locator("main")
      const dialog = page.getByRole("dialog")
      const card = page.getByRole("region", { name: /Coupon|Gutschein/ })
      const pages: [path: string, part: Locator, ready: Locator][] = [
        ["/coupons", main, page.getByRole("row", { name: "AUTUMN26" })],
        [`/coupons/${tea.id}`, main, page.getByRole("region", { name: /Changes|Änderungen/ })],
        [`/coupons/${named.id}`, main, page.getByRole("row", { name: "friend@example.com" })],
        ["/coupons/create", dialog, page.getByRole("tablist")],
        ...DRAWERS.map((drawer): [string, Locator, Locator] => [
          `/coupons/${tea.id}/${drawer}`,
          dialog,
          dialog.locator("button[type=submit]"),
        ]),
        ["/settings/coupons", main, main.getByRole("textbox").first()],
        [`/promotions/${tea.promotion_id}`, card, card.getByRole("link").first()],
        [`/campaigns/${campaign}`, card, card.getByRole("link").first()],
        [`/customer-groups/${group}`, card, card.getByRole("link").first()],
        [`/products/${product}`, card, card.getByRole("link").first()],
        [`/customers/${customer}`, card, card.getByRole("link").first()],
        [`/orders/${order.id}`, card, card.getByRole("link").first()],
      ]
      const found: Record<string, string[]> = {}
      for (const [path, part, ready] of pages) {
        await goto(path)
        await ready.waitFor()
        // What moves in is transparent on its way.
        await page.waitForTimeout(500)
        found[path] = []
        for (const each of await part.all()) {
          found[path].push(...(await seriousViolations(each)))
        }
      }
      await page.getByRole("heading", { name: TITLE[language], exact: true }).waitFor()
      expect(Object.entries(found).filter(([, violations]) => violations.length)).toEqual([])
    }
  )
}
