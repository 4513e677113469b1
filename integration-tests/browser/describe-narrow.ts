import { type Locator, type Page } from "playwright-core"
import { eventually } from "../support/eventually"
import { type Staff } from "./support/browser-suite"
import { usedCoupon } from "./support/buy"

const WIDTH = 400

/** A screen as narrow as a telephone's. */
export function describeNarrow(staff: () => Staff): void {
  it("A26 fits a screen that is 400 pixels wide: list, page, form, and what opens over them", async () => {
    const { shop, page, goto } = staff()
    const { coupon } = await usedCoupon(shop, "AUTUMN26")
    await page.setViewportSize({ width: WIDTH, height: 800 })
    const pages = {
      "/coupons": page.getByRole("row", { name: "AUTUMN26" }),
      [`/coupons/${coupon.id}`]: page.getByRole("region", { name: "Uses" }).getByRole("table"),
      "/coupons/create": page.getByRole("textbox", { name: "Amount off" }),
      [`/coupons/${coupon.id}/edit-limits`]: page.getByRole("textbox", { name: "Uses in total" }),
      [`/coupons/${coupon.id}/test`]: page.getByRole("combobox", { name: "Cart" }),
      "/settings/coupons": page.getByRole("textbox", { name: /^Coupons per order/ }),
      [`/promotions/${coupon.promotion_id}`]: page.getByRole("link", { name: "Open the coupon" }),
    }
    for (const [path, content] of Object.entries(pages)) {
      await goto(path)
      await content.waitFor()
      // In the end: drawers move in from the side.
      await eventually(async () =>
        expect({ path, ...(await measure(page)) }).toEqual({ path, scroll: WIDTH, beyond: [] })
      )
    }
  })

  it("A26 keeps a coupon's code and its menu in view while its row is scrolled, on 390 pixels", async () => {
    const { shop, page, goto } = staff()
    await usedCoupon(shop, "AUTUMN-TEA-FOR-EVERYBODY-26")
    await page.setViewportSize({ width: 390, height: 844 })
    await goto("/coupons")
    const row = page.getByRole("row", { name: /AUTUMN-TEA/ })
    const code = row.getByRole("link", { name: "Autumn tea" })
    const menu = row.getByRole("button", { name: /^Actions for/ })
    await menu.waitFor()
    for (const left of [0, 300, 5_000]) {
      await row.evaluate((tr, to) => tr.closest("div")?.scrollTo({ left: to }), left)
      expect(await isOnTop(code)).toBe(true)
      expect(await isOnTop(menu)).toBe(true)
      const [cell, box] = [
        await row.getByRole("cell").nth(1).boundingBox(),
        await menu.boundingBox(),
      ]
      expect((box?.x ?? 0) - (cell?.x ?? 0) - (cell?.width ?? 0)).toBeGreaterThan(90)
    }
    const { x = 0, y = 0, width = 0, height = 0 } = (await menu.boundingBox()) ?? {}
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.getByRole("menuitem", { name: "Pause" }).waitFor()
  })

  it("A26 brings the options of a search field into view that opens at the lower edge", async () => {
    const { page, goto } = staff()
    await page.setViewportSize({ width: 390, height: 844 })
    await goto("/coupons/create")
    await page.getByRole("radio", { name: /Chosen items/ }).click()
    const field = page.getByRole("combobox", { name: "Categories" })
    await field.scrollIntoViewIfNeeded()
    await field.focus()
    const options = page.getByRole("option")
    await options.nth(5).waitFor()
    await eventually(async () => expect(await isOnTop(options.nth(5))).toBe(true))
  })

  it("A26 leaves the search of the list room to read what one types, on 390 pixels", async () => {
    const { page, goto } = staff()
    await page.setViewportSize({ width: 390, height: 844 })
    await goto("/coupons")
    const search = page.getByRole("searchbox", { name: "Search" })
    await search.fill("summer sale")
    const { width } = (await search.boundingBox()) ?? { width: 0 }
    expect(width).toBeGreaterThan(170)
    const { scrollWidth, clientWidth } = await search.evaluate((input) => ({
      scrollWidth: input.scrollWidth,
      clientWidth: input.clientWidth,
    }))
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })
}

/** Whether a finger that is put on the middle of it meets it, without any scrolling. */
function isOnTop(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const met = document.elementFromPoint(x + width / 2, y + height / 2)
    return met !== null && element.contains(met)
  })
}

/** How wide the page is, and what reaches beyond the edge; tables may: they scroll within. */
function measure(page: Page): Promise<{ scroll: number; beyond: string[] }> {
  return page.evaluate(
    (width) => ({
      scroll: document.documentElement.scrollWidth,
      beyond: [...document.querySelectorAll("main *, [role=dialog], [role=dialog] *")]
        .filter((element) => element.getBoundingClientRect().right > width)
        .filter((element) => !element.closest("table"))
        .map((element) => element.outerHTML.slice(0, 200)),
    }),
    WIDTH
  )
}
