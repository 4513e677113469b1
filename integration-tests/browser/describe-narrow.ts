import { type Page } from "playwright-core"
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
