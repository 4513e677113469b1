import { type Locator } from "playwright-core"
import { couponDesk, percentage } from "../support/coupons"
import { eventually } from "../support/eventually"
import { seriousViolations } from "./support/axe"
import { type Staff } from "./support/browser-suite"
import { usedCoupon } from "./support/buy"
import { DRAWERS } from "./support/drawers"
import { pick } from "./support/pick"
import { toStep } from "./support/steps"
import { addTier, startTiers } from "./support/tiers"

/** The form in all its shapes, drawers of a coupon that was used or binned, questions, and menus. */
export function describeAccessibleDialogs(staff: () => Staff): void {
  it("A26 axe finds nothing serious in any shape of the form, question, filter and result", async () => {
    const { shop, page, goto } = staff()
    const { coupon, order } = await usedCoupon(shop, "AUTUMN26")
    const desk = couponDesk(shop)
    const binned = await desk.create({ code: "OLD", discount: percentage(10) })
    await desk.bin(binned.id)
    const dialog = page.getByRole("dialog")
    const question = page.getByRole("alertdialog")
    const field = (name: string) => dialog.getByRole("textbox", { name })
    const choose = (name: RegExp) => dialog.getByRole("radio", { name }).click()
    const found: Record<string, string[]> = {}
    const look = async (what: string, part: Locator = dialog) => {
      await part.waitFor()
      // What moves in is transparent on its way.
      await page.waitForTimeout(500)
      found[what] = await seriousViolations(part)
    }

    await goto("/coupons/create")
    await dialog.getByRole("button", { name: "Continue" }).click()
    await dialog.getByText("Please correct the marked fields.").waitFor()
    await look("wrong fields")
    await field("Amount off").fill("10")
    await choose(/Chosen items/)
    await dialog.getByRole("combobox", { name: "Categories" }).focus()
    await dialog.getByRole("option", { name: "Espresso" }).waitFor()
    await look("an open list of options")
    await pick(page, "Categories", "Espresso")
    await pick(page, "Products", "sencha")
    await dialog.getByText(/The store has no items/).waitFor()
    await look("nothing in common")
    await choose(/One item/)
    await look("one item")
    await startTiers(page)
    await addTier(page)
    await look("tiers")
    await choose(/^Discount/)
    await field("Amount off").fill("10")
    await choose(/The whole order/)
    await toStep(page, "Customers")
    await choose(/Customer groups/)
    await dialog.getByRole("button", { name: "New group" }).click()
    await field("Name of the new group").waitFor()
    await look("a new group")
    await choose(/Everyone/)
    await toStep(page, "Dates")
    await dialog.getByRole("combobox", { name: "Add a language" }).selectOption("de")
    await look("another language")
    await dialog.getByRole("group", { name: "End" }).getByRole("button").first().click()
    await look("a calendar", page.getByRole("grid"))
    await page.keyboard.press("Escape")
    await page.getByRole("grid").waitFor({ state: "detached" })
    await page.keyboard.press("Escape")
    await look("leaving", question)
    await question.getByRole("button", { name: "Leave" }).click()

    for (const drawer of DRAWERS.filter((name) => name !== "test")) {
      await goto(`/coupons/${coupon.id}/${drawer}`)
      await dialog.locator("button[type=submit]").waitFor()
      await look(`${drawer}, used`)
    }
    await goto(`/coupons/${binned.id}/edit`)
    await dialog.getByText("OLD is in the bin").waitFor()
    await look("a binned coupon")
    await goto(`/coupons/${coupon.id}/test`)
    for (const [tab, text] of [
      ["Order", String(order.display_id)],
      ["Customer", "vip@example.com"],
    ] as const) {
      await dialog.getByRole("tab", { name: tab }).click()
      await pick(page, tab, text)
      await dialog.getByRole("button", { name: "Test" }).click()
      await dialog.getByRole("heading", { name: "Conditions" }).waitFor()
      await look(`tested with: ${tab}`)
    }

    await goto("/coupons")
    const menu = page.getByRole("button", { name: "Actions for AUTUMN26" })
    await menu.click()
    await look("menu of a row", page.getByRole("menu"))
    for (const action of ["End now", "Delete"]) {
      if (await page.getByRole("menu").isHidden()) {
        await menu.click()
      }
      await page.getByRole("menuitem", { name: action }).click()
      await look(action, question)
      await question.getByRole("button", { name: "Cancel" }).click()
      await question.waitFor({ state: "detached" })
    }
    await page.getByRole("checkbox", { name: "Select AUTUMN26" }).click()
    await look("selected", page.getByRole("region", { name: "Selected coupons" }))
    for (const filter of ["Status", "Tag", "Customer group", "End"]) {
      await page.getByRole("button", { name: "Filter", exact: true }).click()
      await page.getByRole("menuitem", { name: filter, exact: true }).click()
      await look(`filter: ${filter}`)
      // The first closes the options of a search field.
      await eventually(async () => {
        await page.keyboard.press("Escape")
        expect(await dialog.count()).toBe(0)
      })
    }
    await page.getByRole("button", { name: "Columns" }).click()
    await look("columns", page.getByRole("menu"))
    expect(Object.entries(found).filter(([, violations]) => violations.length)).toEqual([])
  })
}
