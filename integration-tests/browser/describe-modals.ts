import { type Page } from "playwright-core"
import { couponDesk, percentage } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { usedCoupon } from "./support/buy"
import { DRAWERS } from "./support/drawers"
import { isFocused } from "./support/keyboard"

/** What opens over a page: by its own address or by a button. */
export function describeModals(staff: () => Staff): void {
  const dialog = () => staff().page.getByRole("dialog")
  const question = () => staff().page.getByRole("alertdialog")
  const stays = async () => {
    await question().waitFor({ state: "detached" })
    expect(await dialog().isVisible()).toBe(true)
  }

  it("A26 keeps the focus inside and closes with Escape", async () => {
    const { shop, page, goto } = staff()
    const { id } = await couponDesk(shop).create({ code: "TRAP", discount: percentage(10) })
    const paths = ["/coupons/create", ...DRAWERS.map((drawer) => `/coupons/${id}/${drawer}`)]
    for (const path of paths) {
      await goto(path)
      await dialog()
        .getByRole("button", { name: /^(Continue|Save|Test)$/ })
        .waitFor()
      const stops = await tabThrough(page, 60)
      expect({ path, outside: stops.filter((stop) => stop !== "inside") }).toEqual({
        path,
        outside: [],
      })
      await page.keyboard.press("Escape")
      await dialog().waitFor({ state: "detached" })
      expect(new URL(page.url()).pathname).toBe(`/app${path.slice(0, path.lastIndexOf("/"))}`)
    }
  })

  it("A26 asks before what was typed in the form is lost, and gives the focus back", async () => {
    const { page, goto } = staff()
    await goto("/coupons")
    const create = page.getByRole("link", { name: "Create coupon" })
    await create.click()
    const amount = dialog().getByRole("textbox", { name: "Amount off" })
    await amount.fill("10")

    await page.keyboard.press("Escape")
    await question().getByRole("button", { name: "Stay" }).click()
    await stays()
    expect(await isFocused(amount)).toBe(true)
    await page.keyboard.press("Escape")
    await question().waitFor()
    await page.keyboard.press("Escape")
    await stays()

    const asked = page.waitForEvent("dialog")
    const reloaded = page.reload()
    const reload = await asked
    expect(reload.type()).toBe("beforeunload")
    await reload.accept()
    await reloaded

    await amount.fill("20")
    await dialog().getByRole("button", { name: "Cancel" }).click()
    await question().getByRole("button", { name: "Leave" }).click()
    await dialog().waitFor({ state: "detached" })
    expect(new URL(page.url()).pathname).toBe("/app/coupons")
  })

  it("A26 asks before a reason or a list of people is lost", async () => {
    const { shop, page, goto } = staff()
    const { coupon, order } = await usedCoupon(shop, "AUTUMN26")
    await goto(`/coupons/${coupon.id}`)
    const giveBack = page.getByRole("button", { name: `the use on order ${order.display_id}` })
    await giveBack.click()
    await dialog().getByRole("textbox", { name: "Reason" }).fill("Parcel lost")
    await page.keyboard.press("Escape")
    await question().getByRole("button", { name: "Stay" }).click()
    await stays()
    await dialog().getByRole("textbox", { name: "Reason" }).fill("")
    await page.keyboard.press("Escape")
    await dialog().waitFor({ state: "detached" })
    expect(await isFocused(giveBack)).toBe(true)

    const named = await couponDesk(shop).create({
      code: "LIST",
      discount: percentage(10),
      audience: { customers: "named" },
    })
    await goto(`/coupons/${named.id}`)
    await page.getByRole("button", { name: "Add", exact: true }).click()
    await dialog().getByRole("textbox", { name: "E-mail addresses" }).fill("ann@example.com")
    await page.keyboard.press("Escape")
    await question().getByRole("button", { name: "Leave" }).click()
    await dialog().waitFor({ state: "detached" })
  })
}

/** Where the focus is after each press of the tabulator. */
async function tabThrough(page: Page, times: number): Promise<string[]> {
  const stops: string[] = []
  for (let index = 0; index < times; index++) {
    await page.keyboard.press(index % 10 === 9 ? "Shift+Tab" : "Tab")
    stops.push(
      await page.evaluate(() => {
        const { activeElement } = document
        return activeElement?.closest("[role=dialog]") ? "inside" : (activeElement?.outerHTML ?? "")
      })
    )
  }
  return stops
}
