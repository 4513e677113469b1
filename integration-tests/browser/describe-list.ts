import { couponDesk, percentage } from "../support/coupons"
import { database } from "../support/tables"
import { type Staff } from "./support/browser-suite"
import { toStep } from "./support/steps"
import { usedCoupon } from "./support/buy"

/** The list: its columns, what narrows it, and what is done with many coupons at once. */
export function describeList(staff: () => Staff): void {
  const row = (name: string | RegExp) => staff().page.getByRole("row", { name })
  const add = async (filter: string) => {
    await staff().page.getByRole("button", { name: "Filter", exact: true }).click()
    await staff().page.getByRole("menuitem", { name: filter }).click()
  }

  it("R1 R4 R5 R6 R7 R8 R9 R11 R12 R13 B26 shows in a row what a coupon is", async () => {
    const { shop, page, goto } = staff()
    const customer = shop.ids.customers["vip@example.com"] ?? ""
    await couponDesk(shop).create({
      code: "RICH",
      name: "Tea for VIPs",
      comment: "Ask Ann first",
      tags: ["autumn"],
      discount: percentage(15, { target: "items" }),
      targets: [
        { attribute: "items.product.categories.id", values: [shop.ids.categories.tea ?? ""] },
      ],
      audience: { group_ids: [shop.ids.groups.vip ?? ""], history: "existing" },
      per_customer_limit: 2,
      total_limit: 500,
    })
    await couponDesk(shop).create({
      code: "SORRY",
      discount: percentage(10),
      audience: { customers: "named" },
      named_customers: { customer_ids: [customer] },
    })
    await goto("/coupons")
    const rich = row(/RICH/)
    await rich.getByText("VIP", { exact: true }).waitFor()
    await rich.getByText("Tea", { exact: true }).waitFor()
    expect(await rich.innerText()).toMatch(
      /RICH\s+Tea for VIPs[^]*Active[^]*15%[^]*existing customers only[^]*500\s+500 left[^]*2[^]*No expiry[^]*autumn[^]*by /
    )
    await rich.getByRole("button", { name: "Ask Ann first" }).waitFor()
    const contact = row(/SORRY/).locator(`a[href$="/customers/${customer}"]`)
    await contact.waitFor()
    expect(await contact.innerText()).not.toBe("")
    expect(await row(/SORRY/).innerText()).toMatch(/Whole order\s+1 named customer[^]*Unlimited/)

    await page.getByRole("button", { name: "Columns" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Tags" }).click()
    await page.reload()
    await rich.waitFor()
    expect(await page.getByRole("columnheader", { name: "Tags" }).count()).toBe(0)
  })

  it("R1 A26 cuts a long code and a long name, and leaves the other columns and the menu in view", async () => {
    const { shop, page, goto } = staff()
    await page.setViewportSize({ width: 1280, height: 900 })
    const code = "LONG".repeat(14)
    const name = "For whoever is patient ".repeat(5).trim()
    await couponDesk(shop).create({ code, name, discount: percentage(10) })
    await goto("/coupons")
    const long = row(new RegExp(code))
    for (const text of [
      long.getByRole("link", { name, exact: true }),
      long.getByRole("button", { name: `Copy ${code}` }),
    ]) {
      await text.waitFor()
      expect((await text.boundingBox())?.width).toBeLessThanOrEqual(240)
    }
    const status = await long.getByText("Active", { exact: true }).boundingBox()
    expect(status?.x).toBeLessThan(800)
  })

  it("R2 counts the uses as the ledger does", async () => {
    const { shop, goto } = staff()
    const { coupon } = await usedCoupon(shop, "AUTUMN26")
    const [ledger] = await database(shop)("coupon_ledger_entry")
      .where({ coupon_id: coupon.id, type: "reserved" })
      .count()
    await goto("/coupons")
    await row(/AUTUMN26/)
      .getByText(`Used: ${String(ledger?.count)}`)
      .waitFor()
    await row(/AUTUMN26/)
      .getByText(`${5 - Number(ledger?.count)} left`)
      .waitFor()
  })

  it("R13 I1 keeps filters and search in the address, through a reload and on the way back", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    await desk.create({ code: "TEA-A", discount: percentage(10), tags: ["autumn"] })
    await desk.create({ code: "TEA-B", discount: percentage(10) })
    const binned = await desk.create({ code: "OLD", discount: percentage(10) })
    await desk.bin(binned.id)

    await goto("/coupons")
    await row(/TEA-B/).waitFor()
    await add("Tag")
    await page.getByRole("checkbox", { name: "autumn (1)" }).click()
    await page.keyboard.press("Escape")
    await page.getByRole("searchbox", { name: "Search" }).fill("tea")
    await page.waitForURL(/\/coupons\?(?=.*tag=autumn)(?=.*q=tea)/)
    await row(/TEA-B/).waitFor({ state: "detached" })
    await page.reload()
    await row(/TEA-A/).getByRole("link", { name: "TEA-A", exact: true }).click()
    await page.waitForURL(/\/app\/coupons\/coupon_/)
    await page.goBack()
    await row(/TEA-A/).waitFor()
    expect(await row(/TEA-B/).count()).toBe(0)
    await page.getByRole("link", { name: "Create coupon" }).click()
    await page.getByRole("dialog").waitFor()
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })
    expect(new URL(page.url()).search).toMatch(/(?=.*tag=autumn)(?=.*q=tea)/)

    await goto("/coupons")
    await page.getByRole("button", { name: "Bin" }).click()
    await page.waitForURL(/\/coupons\?status=deleted/)
    await row(/OLD/).getByRole("button", { name: "Actions for OLD" }).click()
    await page.getByRole("menuitem", { name: "Restore" }).click()
    await page.getByText("No coupon matches").waitFor()
    expect(await desk.retrieve(binned.id)).toMatchObject({ status: "active" })
  })

  it("R13 keeps a view under a name", async () => {
    const { shop, page, goto } = staff()
    await couponDesk(shop).create({
      code: "DRAFTED",
      discount: percentage(5),
      publication: "draft",
    })
    await goto("/coupons?status=draft")
    const views = page.getByRole("button", { name: "Views" })
    const openViews = async () => {
      // One that is still closing would be opened by nobody.
      await page.getByRole("menu").waitFor({ state: "detached" })
      await views.click()
    }
    await openViews()
    await page.getByRole("menuitem", { name: "Save this view" }).click()
    await page.getByRole("textbox", { name: "Name of the view" }).fill("Drafts")
    await page.keyboard.press("Enter")
    await page.getByText("Drafts is saved.").waitFor()

    await goto("/coupons")
    await row(/DRAFTED/).waitFor()
    await openViews()
    await page.getByRole("menuitemradio", { name: "Drafts" }).click()
    await page.waitForURL(/status=draft/)
    await page.getByRole("button", { name: /^Status Draft/ }).waitFor()

    await page.getByRole("searchbox", { name: "Search" }).fill("nothing")
    await page.waitForURL(/q=nothing/)
    await page.reload()
    await openViews()
    await page.getByRole("menuitemradio", { name: "Drafts (changed)" }).click()
    await row(/DRAFTED/).waitFor()
    await page.getByRole("searchbox", { name: "Search" }).fill("draft")
    await page.waitForURL(/q=draft/)
    await openViews()
    await page.getByRole("menuitem", { name: "Save changes to Drafts" }).click()
    await page.getByText("Drafts is saved.").waitFor()
    const kept = await shop.api.admin("GET", "/admin/coupon-views")
    expect(kept.data.views).toMatchObject([
      { name: "Drafts", query: { status: ["draft"], q: "draft" } },
    ])

    await page.getByRole("searchbox", { name: "Search" }).fill("")
    await page.waitForURL((url) => !url.searchParams.has("q"))
    await openViews()
    await page.getByRole("menuitem", { name: "Save as a new view" }).click()
    const name = page.getByRole("textbox", { name: "Name of the view" })
    await name.fill("Drafts")
    await page.keyboard.press("Enter")
    await page.getByText("You have a view of this name already. Choose another one.").waitFor()
    expect(await name.getAttribute("aria-invalid")).toBe("true")
    await name.fill("All drafts")
    await page.keyboard.press("Enter")
    await page.getByText("All drafts is saved.").waitFor()
    await openViews()
    expect(
      await page.getByRole("menuitemradio", { name: "All drafts", checked: true }).count()
    ).toBe(1)
    await page.getByRole("menuitem", { name: "Rename All drafts" }).click()
    await page.getByRole("textbox", { name: "Name of the view" }).fill("Every draft")
    await page.keyboard.press("Enter")
    await page.getByText("Every draft is saved.").waitFor()

    await openViews()
    await page.getByRole("menuitemradio", { name: "Drafts", exact: true }).click()
    await page.waitForURL(/q=draft/)
    await openViews()
    await page.getByRole("menuitem", { name: "Delete Drafts" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click()
    await page.getByText("Drafts is deleted.").waitFor()
  })

  it("X28 changes many coupons at once, and says by code what could not be done", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const codes = Array.from({ length: 22 }, (_, index) => `MANY-${index}`)
    for (const code of codes) {
      await desk.create({ code, discount: percentage(10) })
    }
    const late = await desk.create({
      code: "LATE",
      discount: percentage(10),
      starts_at: "2090-01-01T00:00:00Z",
    })
    const dialog = page.getByRole("dialog")
    const bar = page.getByRole("region", { name: "Selected coupons" })

    await goto("/coupons")
    await page.getByRole("checkbox", { name: "Select all coupons of this page" }).click()
    await bar.getByRole("button", { name: "Select all 23" }).click()
    await bar.getByText("23 selected").waitFor()
    // What copies, prints and finds is the browser's.
    await page.keyboard.press("Control+c")
    await page.keyboard.press("t")
    await dialog.getByRole("combobox", { name: "Tags" }).fill("winter")
    await page.keyboard.press("Enter")
    await dialog.getByRole("button", { name: "Change the tags of 23 coupons" }).click()
    await page.getByText("23 coupons changed.").waitFor()
    expect(await desk.retrieve(late.id)).toMatchObject({ tags: ["winter"] })

    await dialog.waitFor({ state: "detached" })
    await page.getByRole("checkbox", { name: "Select LATE" }).click()
    await page.getByRole("checkbox", { name: "Select MANY-21" }).click()
    // A key pressed in a menu or a question is meant for it.
    await page.getByRole("button", { name: "Actions for LATE" }).click()
    await page.getByRole("menuitem", { name: "Delete" }).click()
    await page.getByRole("alertdialog").waitFor()
    await page.keyboard.press("p")
    await page.keyboard.press("Escape")
    await page.getByRole("alertdialog").waitFor({ state: "detached" })
    expect(await dialog.count()).toBe(0)
    await page.keyboard.press("e")
    await dialog.getByRole("spinbutton", { name: /month/ }).focus()
    await page.keyboard.type("123120891159PM")
    await dialog.getByRole("button", { name: "Set the end of 2 coupons" }).click()
    await dialog.getByText("1 coupon changed.").waitFor()
    expect(await dialog.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^LATE\s+The end has to be after the start\.$/),
    ])
    expect(await desk.retrieve(late.id)).toMatchObject({ ends_at: null })
  })

  it("X28 sets the end and the tags of one coupon from its row, as of many", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const { id } = await desk.create({ code: "ALONE", discount: percentage(10), tags: ["old"] })
    const dialog = page.getByRole("dialog")
    const choose = async (name: string) => {
      await page.getByRole("button", { name: "Actions for ALONE" }).click()
      await page.getByRole("menuitem", { name }).click()
    }
    await goto("/coupons")
    await choose("Change tags")
    await dialog.getByRole("combobox", { name: "Tags" }).fill("winter")
    await page.keyboard.press("Enter")
    await dialog.getByRole("button", { name: "Change the tags of ALONE" }).click()
    await page.getByRole("row", { name: /ALONE/ }).getByText("winter").waitFor()
    await dialog.waitFor({ state: "detached" })

    await choose("Set end")
    await dialog.getByRole("spinbutton", { name: /month/ }).focus()
    await page.keyboard.type("123120891159PM")
    await dialog.getByRole("button", { name: "Set the end of ALONE" }).click()
    // It closes once that is done; what is said of the tags may still be on show.
    await dialog.waitFor({ state: "detached" })
    expect(await desk.retrieve(id)).toMatchObject({
      tags: ["old", "winter"],
      ends_at: expect.stringMatching(/^2(089-12-31|090-01-01)/),
    })
    expect(new URL(page.url()).pathname).toBe("/app/coupons")
    await choose("Set end")
    const year = dialog.getByRole("spinbutton", { name: /year/ })
    expect(await year.getAttribute("aria-valuenow")).toBe("2089")
  })

  it("I3 starts a new coupon with what the settings say", async () => {
    const { shop, page, goto } = staff()
    await goto("/settings/coupons")
    await page.getByRole("textbox", { name: "Uses per customer" }).fill("0")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Enter a whole number of at least 1.").waitFor()
    await page.getByRole("textbox", { name: "Uses per customer" }).fill("1")
    await page.getByRole("radio", { name: /With tax/ }).click()
    await page.getByRole("combobox", { name: "Time zone" }).selectOption("Asia/Tokyo")
    await page.getByRole("switch", { name: "Discreet" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    const { data } = await shop.api.admin("GET", "/admin/coupon-settings")
    expect(data.settings.new_coupons).toEqual({
      per_customer_limit: 1,
      returns_use_on_cancel: true,
      is_discreet: true,
      is_tax_inclusive: true,
      time_zone: "Asia/Tokyo",
    })

    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Amount off" }).fill("5")
    await page.getByRole("combobox", { name: "Type of the amount" }).click()
    await page.getByRole("option", { name: "$ USD" }).click()
    await page.getByRole("radio", { name: /With tax/, checked: true }).waitFor()
    await toStep(page, "Customers")
    const limit = page.getByRole("textbox", { name: "Uses per customer" })
    expect(await limit.inputValue()).toBe("1")
    await toStep(page, "Dates")
    const zone = page.getByRole("combobox", { name: "Time zone" })
    expect(await zone.inputValue()).toBe("Asia/Tokyo")
    await page.getByRole("switch", { name: "Discreet", checked: true }).waitFor()
  })

  it("Y9 R13 asks a priority where the store goes by it, and keeps tags and languages", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const { id } = await desk.create({ code: "WORDS", discount: percentage(10) })
    await goto(`/coupons/${id}/edit-limits`)
    await page.getByRole("switch", { name: "Discreet" }).waitFor()
    expect(await page.getByRole("textbox", { name: "Priority" }).count()).toBe(0)

    await goto("/settings/coupons")
    await page.getByRole("radio", { name: /By priority/ }).click()
    await page.getByRole("radio", { name: /Only one/ }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    const { data } = await shop.api.admin("GET", "/admin/coupon-settings")
    expect(data.settings).toMatchObject({ application_order: "priority", max_coupons_per_item: 1 })

    await goto(`/coupons/${id}/edit-limits`)
    await page.getByRole("textbox", { name: "Priority" }).fill("7")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    await goto(`/coupons/${id}/edit`)
    await page.getByRole("combobox", { name: "Tags" }).fill("press")
    await page.keyboard.press("Enter")
    await page.getByRole("combobox", { name: "Add a language" }).selectOption({ label: "German" })
    await page.getByRole("textbox", { name: "Name in German" }).fill("Wörter")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    expect(await desk.retrieve(id)).toMatchObject({
      priority: 7,
      tags: ["press"],
      translations: { de: { name: "Wörter", description: null } },
    })
  })
}
