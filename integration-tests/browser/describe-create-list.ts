import { couponDesk } from "../support/coupons"
import { type Staff } from "./support/browser-suite"
import { emailTable } from "./support/email-table"
import { pick } from "./support/pick"
import { toStep } from "./support/steps"

/** A coupon made for many people at once. */
export function describeCreateList(staff: () => Staff): void {
  const fill = async (code: string) => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill(code)
    await page.getByRole("textbox", { name: "Amount off" }).fill("10")
    await toStep(page, "Customers")
    await page.getByRole("radio", { name: "Named customers" }).click()
    const choose = (content: string) =>
      page
        .getByLabel("File with e-mail addresses")
        .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(content) })
    const make = async () => {
      await toStep(page, "Dates")
      await page.getByRole("button", { name: "Create coupon" }).click()
    }
    const found = async () => {
      const { data } = await shop.api.admin("GET", `/admin/coupons?q=${code}`)
      return couponDesk(shop).retrieve(String(data.coupons[0].id))
    }
    return { page, choose, make, found }
  }
  const onlyNamed = { publication: "active", terms: { audience: { customers: "named" } } }

  it("B2 A4 takes people searched, pasted and from a file, and reports on each", async () => {
    const { page, choose, make, found } = await fill("MANY")
    await page.getByRole("tab", { name: "Dates" }).click()
    await page.getByText("Choose at least one customer, or enter an e-mail address.").waitFor()

    await pick(page, "Customers", "vera")
    await page.getByText("Choose at least one customer,").waitFor({ state: "detached" })
    await page.getByRole("textbox", { name: "E-mail addresses" }).fill("ann@example.com\nnobody")
    await page.getByText("1 address found. This is none: nobody").waitFor()
    await choose(`${emailTable(1500)}\nNo address;`)
    await page.getByText("list.csv: 1500 addresses found. 1 line without one.").waitFor()
    // What was chosen is still there after a look at another step.
    await toStep(page, "Discount")
    await toStep(page, "Customers")
    await page.getByText("list.csv: 1500 addresses found. 1 line without one.").waitFor()
    await make()

    await page.getByRole("heading", { name: "Coupon MANY is made" }).waitFor()
    await page.getByText("1502 people added").waitFor()
    await page.getByText("1501 addresses without an account").waitFor()
    await page.getByText("2 entries are no e-mail addresses").waitFor()
    const coupon = await found()
    expect(coupon).toMatchObject({ ...onlyNamed, named_customers_count: 1502 })
    await page.getByRole("link", { name: "Open the coupon" }).click()
    await page.waitForURL(new RegExp(`/coupons/${coupon.id}$`))
    await page.getByText("1502 results").waitFor()
  })

  it("B2 A4 makes it with its list at once where that is short", async () => {
    const { page, make, found } = await fill("FEW")
    await page.getByRole("textbox", { name: "E-mail addresses" }).fill("ann@example.com")
    await make()
    await page.waitForURL(/\/coupons\/coupon_/)
    expect(await found()).toMatchObject({ ...onlyNamed, named_customers_count: 1 })
  })

  it("B2 A4 stopped half way, or failed, it is for those on the list alone, and goes on", async () => {
    const { page, choose, make, found } = await fill("HALF")
    let answers = 0
    await page.route("**/audience", async (route) => {
      answers++
      if (answers === 1) {
        expect(await found()).toMatchObject({ ...onlyNamed, named_customers_count: 0 })
      }
      // The second portion is answered once it has been stopped; the third fails.
      if (answers === 2) {
        await page.getByRole("button", { name: "Stop" }).click()
      }
      await (answers === 3 ? route.abort() : route.continue())
    })
    await choose(emailTable(3500))
    await make()
    await page.getByRole("alert").getByText("Stopped after 2000 of 3500.").waitFor()
    await page.getByText(/not everybody is on it yet\. Go on here, or later/).waitFor()
    expect(await found()).toMatchObject({ ...onlyNamed, named_customers_count: 2000 })

    const goOn = page.getByRole("button", { name: "Go on" })
    await goOn.click()
    await page.getByRole("alert").getByText("It got as far as 2000 of 3500.").waitFor()
    await goOn.click()
    await page.getByText("3500 people added").waitFor()
    expect(await found()).toMatchObject({ ...onlyNamed, named_customers_count: 3500 })
  })
}
