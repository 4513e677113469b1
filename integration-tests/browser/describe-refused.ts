import { couponDesk, percentage } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { isFocused } from "./support/keyboard"

/** What somebody who reads German is told where something does not work. */
export function describeRefused(staff: () => Staff): void {
  async function inGerman(path: string) {
    const { page, goto } = staff()
    const { origin } = new URL(page.url())
    await page.context().addCookies([{ name: "lng", value: "de", url: origin }])
    await goto(path)
  }

  it("A26 says beside the field what the server refuses, and goes there", async () => {
    const { shop, page } = staff()
    const desk = couponDesk(shop)
    await desk.create({ code: "Taken-1", discount: percentage(10) })
    const { id } = await desk.create({ code: "MINE", discount: percentage(10) })

    await inGerman(`/coupons/${id}/edit`)
    const code = page.getByRole("textbox", { name: "Code" })
    const save = page.getByRole("button", { name: "Speichern" })
    await code.fill("taken 1")
    await save.click()
    await page.getByText("Dieser Code ist schon vergeben, vielleicht in anderer").waitFor()
    await page.getByText("Bitte korrigieren Sie die markierten Felder.").waitFor()
    expect(await code.getAttribute("aria-invalid")).toBe("true")
    expect(await isFocused(code)).toBe(true)

    await code.fill("")
    await save.click()
    await page.getByText("Geben Sie einen Code ein oder lassen Sie einen erzeugen.").waitFor()
    expect((await desk.retrieve(id)).code).toBe("MINE")
  })

  it("A26 says what to do where the server cannot be reached, or somebody else was quicker", async () => {
    const { shop, page } = staff()
    const desk = couponDesk(shop)
    const { id } = await desk.create({ code: "MINE", discount: percentage(10) })

    await inGerman(`/coupons/${id}/edit-discount`)
    const save = page.getByRole("button", { name: "Speichern" })
    await page.getByRole("textbox", { name: "Höhe" }).fill("15")
    await page.route(`**/admin/coupons/${id}`, (route) => route.abort())
    await save.click()
    await page.getByText(/^Der Server war nicht zu erreichen\. Prüfen Sie/).waitFor()

    await page.unroute(`**/admin/coupons/${id}`)
    await desk.update(id, { discount: percentage(12) })
    await save.click()
    await page.getByText(/^Inzwischen hat jemand anderes geändert/).waitFor()
    expect((await desk.retrieve(id)).terms.discount.value).toBe("12")
  })

  it("X28 A26 reports in German what could not be done with many", async () => {
    const { shop, page } = staff()
    const desk = couponDesk(shop)
    await desk.create({ code: "SOON", discount: percentage(10), publication: "draft" })
    await desk.create({ code: "TEA", discount: percentage(10) })

    await inGerman("/coupons")
    await page.getByRole("checkbox", { name: "Alle Gutscheine dieser Seite auswählen" }).click()
    await page.getByRole("button", { name: "Pausieren" }).click()
    await page.getByRole("button", { name: "2 Gutscheine pausieren" }).click()
    await page.getByText("Er ist noch ein Entwurf. Veröffentlichen Sie ihn zuerst").waitFor()
  })

  it("X28 A26 does not say of coupons that they were not changed where only the answer is lost", async () => {
    const { shop, page, goto } = staff()
    const { id } = await couponDesk(shop).create({ code: "TEA", discount: percentage(10) })
    await page.route("**/admin/coupons/bulk", async (route) => {
      await route.fetch()
      await route.abort()
    })
    await goto("/coupons")
    await page.getByRole("checkbox", { name: "Select TEA" }).click()
    await page.keyboard.press("p")
    await page.getByRole("button", { name: "Pause TEA" }).click()
    await page.getByText("No answer came for 1 coupon: it may have been changed all the").waitFor()
    expect(await page.getByText("could not be changed").count()).toBe(0)
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({ status: "paused" })
  })

  it("R13 A26 says so where a search finds no server, and does not show what was found before", async () => {
    const { shop, page, goto } = staff()
    await couponDesk(shop).create({ code: "TEA", discount: percentage(10) })
    await goto("/coupons")
    await page.getByRole("row", { name: "TEA" }).waitFor()
    await page.context().setOffline(true)
    await page.getByRole("searchbox", { name: "Search" }).fill("zzz")
    await page.getByRole("button", { name: "Try again" }).waitFor()
    expect(await page.getByRole("row", { name: "TEA" }).count()).toBe(0)
    await page.context().setOffline(false)
    await page.getByRole("button", { name: "Try again" }).click()
    await page.getByText("No coupon matches").waitFor()
  })
}
