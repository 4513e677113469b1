import { type Locator } from "playwright-core"
import { seriousViolations } from "./support/axe"
import { type Staff } from "./support/browser-suite"
import { filledDesk } from "./support/filled-desk"

type Place = {
  path: string
  /** What the page asks of the server. */
  asks: string | RegExp
  /** What is there in the end. */
  content: Locator
  /** What is looked at. */
  part: Locator
  /** Cards that stay away until they know that there is something to say. */
  isQuiet?: boolean
}

/** What is shown while nothing is there yet, where it does not come, and where there is nothing. */
export function describeStates(staff: () => Staff): void {
  it("A26 says on every page and card that it is loading, or what failed, and tries again", async () => {
    const { shop, page, goto } = staff()
    const { tea, named, campaign, group, product, customer, order } = await filledDesk(shop)
    const main = page.locator("main")
    const dialog = page.getByRole("dialog")
    const region = (name: string) => page.getByRole("region", { name, exact: true })
    const list = "**/admin/coupons?*"
    const section = (id: string, asks: string, name: string, content: string): Place => ({
      path: `/coupons/${id}`,
      asks: `**/admin/coupons/${id}/${asks}*`,
      part: main,
      content: region(name).getByText(content, { exact: true }).first(),
    })
    const card = (path: string, name: string, rest: Partial<Place> = {}): Place => ({
      path,
      asks: list,
      part: region(name),
      content: region(name).getByRole("link").first(),
      ...rest,
    })
    const form = (path: string, field: string): Place => ({
      path,
      // With its currencies: the dashboard asks for the store as well, and cannot do without.
      asks: /admin\/stores\?.*supported_currencies/,
      part: dialog,
      content: dialog.getByRole("textbox", { name: field }),
    })
    const places: Place[] = [
      {
        path: "/coupons",
        asks: list,
        part: main,
        content: main.getByRole("row", { name: "VIP-" }),
      },
      section(tea.id, "redemptions", "Uses", "Used"),
      section(tea.id, "versions", "Versions", "Version 2"),
      section(tea.id, "changes", "Changes", "Created"),
      section(named.id, "audience", "Customers on the list", "friend@example.com"),
      form("/coupons/create", "Amount off"),
      form(`/coupons/${tea.id}/edit-limits`, "Uses in total"),
      {
        path: "/settings/coupons",
        asks: "**/admin/coupon-settings*",
        part: main,
        content: main.getByRole("textbox").first(),
      },
      card(`/promotions/${tea.promotion_id}`, "Coupon"),
      card(`/campaigns/${campaign}`, "Coupons in this campaign"),
      card(`/customer-groups/${group}`, "Coupons for this group", { isQuiet: true }),
      card(`/products/${product}`, "Coupons that name this product", { isQuiet: true }),
      card(`/customers/${customer}`, "Coupons"),
      card(`/orders/${order.id}`, "Coupons", { asks: "**/admin/coupon-redemptions?*" }),
    ]
    const found: Record<string, string[]> = {}
    for (const { path, asks, part, content, isQuiet } of places) {
      const what = `${path} without ${asks}`
      let fail: () => void = () => undefined
      const failed = new Promise<void>((resolve) => (fail = resolve))
      await page.route(asks, async (route) => {
        await failed
        await route.abort()
      })
      await goto(path)
      if (!isQuiet) {
        await loading(part).waitFor()
        found[`${what}, loading`] = await seriousViolations(part)
      }
      fail()
      const again = part.getByRole("button", { name: "Try again" })
      await again.waitFor()
      await part.getByRole("alert").first().waitFor()
      expect(await content.count()).toBe(0)
      found[`${what}, failed`] = await seriousViolations(part)
      await page.unroute(asks)
      await again.click()
      await content.waitFor()
    }
    expect(Object.entries(found).filter(([, violations]) => violations.length)).toEqual([])
  })

  it("A26 says where there is nothing: in the list, what it was narrowed to, and a coupon's page", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons")
    await page.getByText("No coupons yet").waitFor()
    expect(await seriousViolations(page.locator("main"))).toEqual([])
    await goto("/coupons?q=nothing")
    await page.getByText("No coupon matches").waitFor()
    await page.getByRole("button", { name: "Filter", exact: true }).click()
    await page.getByRole("menuitem", { name: "Tag" }).click()
    await page.getByText("No coupon has a tag yet.").waitFor()
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Views" }).click()
    await page.getByText("No view saved yet").waitFor()

    const { status, data } = await shop.api.admin("POST", "/admin/coupons", {
      code: "EMPTY",
      discount: { type: "percentage", value: 10 },
      audience: { customers: "named" },
    })
    expect(status).toBe(200)
    await goto(`/coupons/${data.coupon.id}`)
    await page.getByText("Not used yet").waitFor()
    await page.getByText("Nobody is on the list yet, so nobody can use this coupon.").waitFor()
    expect(await seriousViolations(page.locator("main"))).toEqual([])
  })
}

/** In words, or by name for those who do not see the grey shapes. */
function loading(part: Locator): Locator {
  return part
    .getByRole("status", { name: "Loading" })
    .or(part.getByText("Loading", { exact: true }))
    .or(part.locator(".animate-pulse"))
    .first()
}
