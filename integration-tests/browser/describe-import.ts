import { readFileSync } from "node:fs"
import { couponDesk, percentage } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { emailTable } from "./support/email-table"

/** Many people put on a coupon's list at once. */
export function describeImport(staff: () => Staff): void {
  const open = async () => {
    const { shop, page, goto } = staff()
    const { id } = await couponDesk(shop).create({
      code: "LIST",
      discount: percentage(10),
      audience: { customers: "named" },
      named_customers: { emails: ["c7@example.com"] },
    })
    await goto(`/coupons/${id}`)
    await page.getByRole("button", { name: "Add", exact: true }).click()
    const dialog = page.getByRole("dialog")
    const choose = (content: string) =>
      dialog
        .getByLabel("File with e-mail addresses")
        .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(content) })
    const send = () => dialog.getByRole("button", { name: "Add", exact: true }).click()
    const count = async () => (await couponDesk(shop).retrieve(id)).named_customers_count
    return { page, dialog, choose, send, count }
  }

  it("B2 puts pasted addresses and those of a file on the list, and reports on each", async () => {
    const { page, dialog, choose, send, count } = await open()
    await dialog.getByRole("textbox", { name: "E-mail addresses" }).fill("vip@example.com\nnobody")
    await choose(`${emailTable(1200)}\nNo address;`)
    await dialog.getByText("1200 addresses found. 1 line without one.").waitFor()
    await send()

    await dialog.getByText("1200 people added").waitFor()
    await dialog.getByText("1 was on the list already").waitFor()
    await dialog.getByText("1200 addresses without an account").waitFor()
    await dialog.getByText("2 entries are no e-mail addresses").waitFor()
    await dialog.getByText("Line 2: nobody").waitFor()
    await dialog.getByText("Line 1202: No address").waitFor()
    const download = page.waitForEvent("download")
    await dialog.getByRole("button", { name: /Download: 2 entries/ }).click()
    expect(readFileSync(await (await download).path(), "utf8").split(/\r?\n/)).toEqual([
      "line,text",
      "2,nobody",
      '1202,"No address, "',
    ])
    expect(await count()).toBe(1201)

    await dialog.getByText("Close", { exact: true }).click()
    await dialog.waitFor({ state: "detached" })
    await page
      .getByRole("row", { name: /c(999|1\d{3})@example\.com/ })
      .first()
      .waitFor()
  })

  it("B2 searches the list, and says so where nobody on it fits", async () => {
    const { shop, page, goto } = staff()
    const customer = String(shop.ids.customers["vip@example.com"])
    const { id } = await couponDesk(shop).create({
      code: "LIST",
      discount: percentage(10),
      named_customers: {
        customer_ids: [customer],
        emails: Array.from({ length: 30 }, (_, n) => `c${n}@example.com`),
      },
    })
    await goto(`/coupons/${id}`)
    const search = page.getByRole("searchbox", { name: "Search by name or e-mail" })
    await page.getByText("31 results").waitFor()
    await page.getByRole("button", { name: "Next" }).last().click()
    await page.getByText("2 of 4 pages").waitFor()

    await search.fill("vogel")
    await page.getByRole("row", { name: /Vera Vogel/ }).waitFor()
    await page.getByText(/of 1 results/).waitFor()

    await search.fill("nobody@")
    await page.getByText("Nobody on the list matches “nobody@”.").waitFor()
    await search.fill("")
    await page.getByText("31 results").waitFor()
  })

  it("B2 stops where it is told to, and says how far it got", async () => {
    const { page, dialog, choose, send, count } = await open()
    let answers = 0
    await page.route("**/audience", async (route) => {
      // The second portion is answered once it has been stopped.
      if (answers++ > 0) {
        await dialog.getByRole("button", { name: "Stop" }).click()
      }
      await route.continue()
    })
    await choose(emailTable(3000))
    await send()
    await dialog.getByRole("alert").getByText("Stopped after 2000 of 3000.").waitFor()
    expect(await count()).toBe(2000)
  })
}
