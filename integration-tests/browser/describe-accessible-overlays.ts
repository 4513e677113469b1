import de from "../../src/admin/i18n/de.json"
import en from "../../src/admin/i18n/en.json"
import { couponDesk, percentage } from "../support/coupons"
import { seriousViolations } from "./support/axe"
import { type Staff } from "./support/browser-suite"
import { filledDesk } from "./support/filled-desk"

const TEXTS = { en, de }

/** The same for what opens over a page and has no address of its own. */
export function describeAccessibleOverlays(staff: () => Staff): void {
  it.each(["en", "de"] as const)(
    "A26 axe finds nothing serious in any step, drawer and menu, in %s",
    async (language) => {
      const { shop, page, goto } = staff()
      const t = TEXTS[language]
      const { tea, named } = await filledDesk(shop)
      await couponDesk(shop).create({
        code: "LATE",
        discount: percentage(10),
        starts_at: "2090-01-01T00:00:00Z",
      })
      const { origin } = new URL(page.url())
      await page.context().addCookies([{ name: "lng", value: language, url: origin }])
      const dialog = page.getByRole("dialog")
      const button = (name: string) => page.getByRole("button", { name, exact: true })
      const found: Record<string, string[]> = {}
      const look = async (what: string, part = dialog) => {
        await part.waitFor()
        // What moves in is transparent on its way.
        await page.waitForTimeout(500)
        found[what] = await seriousViolations(part)
      }

      await goto("/coupons/create")
      await page.getByRole("textbox", { name: t.form.discount.value }).fill("10")
      for (const step of [t.steps.who, t.steps.when]) {
        await page.getByRole("tab", { name: step }).click()
        await page.getByRole("tab", { name: step, selected: true }).waitFor()
        await look(step)
      }
      await page.getByRole("tab", { name: t.steps.who }).click()
      for (const kind of [t.form.audience.named, t.form.audience.groups]) {
        await page.getByRole("radio", { name: kind }).click()
        await look(kind)
      }

      await goto(`/coupons/${named.id}`)
      await button(t.named.add).click()
      await look("import")
      await dialog.getByRole("textbox").last().fill("new@example.com\nnobody")
      await dialog.getByRole("button", { name: t.named.add, exact: true }).click()
      await dialog.getByText(t.named.close, { exact: true }).waitFor()
      await look("import report")

      await goto(`/coupons/${tea.id}`)
      await page
        .getByRole("button", { name: t.redemptions.give_back_of.split("{{")[0] })
        .first()
        .click()
      await look("give back")

      await goto("/coupons?q=a")
      for (const menu of [t.views.title, t.list.filter, t.list.sort, t.list.columns]) {
        await button(menu).click()
        await look(menu, page.getByRole("menu"))
        await page.keyboard.press("Escape")
        await page.getByRole("menu").waitFor({ state: "detached" })
      }
      await button(t.views.title).click()
      await page.getByRole("menuitem", { name: t.views.save }).click()
      await look("view")
      await page.keyboard.press("Escape")
      await dialog.waitFor({ state: "detached" })

      await page.getByRole("checkbox", { name: t.bulk.select_page }).click()
      for (const key of ["p", "t", "e"]) {
        await page.keyboard.press(key)
        await look(`bulk ${key}`)
        if (key !== "e") {
          await page.keyboard.press("Escape")
          await dialog.waitFor({ state: "detached" })
        }
      }
      await dialog.getByRole("spinbutton").first().focus()
      await page.keyboard.type(`010120801200${language === "en" ? "PM" : ""}`)
      await dialog.locator("button[type=submit]").click()
      await dialog.getByRole("listitem").first().waitFor()
      await look("bulk report")
      expect(Object.entries(found).filter(([, violations]) => violations.length)).toEqual([])
    }
  )
}
