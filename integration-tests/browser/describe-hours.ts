import { couponDesk, percentage } from "../support/coupons"
import { seriousViolations } from "./support/axe"
import { type Staff } from "./support/browser-suite"
import { isFocused } from "./support/keyboard"
import { toStep } from "./support/steps"

/** At which hours of the week a coupon counts, from the form to its page. */
export function describeHours(staff: () => Staff): void {
  it("B27 X13 sets weekdays and times, says them in words, and what comes next", async () => {
    const { shop, page, goto } = staff()
    await goto("/coupons/create")
    await page.getByRole("textbox", { name: "Code" }).fill("HAPPY")
    await page.getByRole("textbox", { name: "Amount off" }).fill("10")
    await toStep(page, "Dates")
    await page.getByRole("button", { name: "Set hours" }).click()
    const first = page.getByRole("group", { name: "Hours 1" })
    await first.getByLabel("From").fill("17:00")
    await first.getByLabel("Until").fill("02:00")
    for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) {
      await first.getByRole("checkbox", { name: day }).click()
    }
    await page.getByRole("button", { name: "Create coupon" }).click()
    await first.getByText("Choose at least one day.").waitFor()
    expect(await isFocused(first.getByRole("checkbox", { name: "Monday" }))).toBe(true)
    await first.getByRole("checkbox", { name: "Sunday" }).click()
    await page
      .getByText(
        /It counts only on Sunday from 5:00\sPM to 2:00\sAM on the next day \(Europe\/Berlin\)\./
      )
      .waitFor()
    expect(await seriousViolations(page.getByRole("dialog"))).toEqual([])
    await page.getByRole("button", { name: "Create coupon" }).click()

    await page.waitForURL(/\/app\/coupons\/coupon_/)
    const id = page.url().split("/").at(-1) ?? ""
    expect(await couponDesk(shop).retrieve(id)).toMatchObject({
      hours: [{ weekdays: ["sunday"], from: "17:00", until: "02:00" }],
      time_zone: "Europe/Berlin",
    })
    await page
      .getByText(/Outside its hours\. It counts again from |Counts until .*, and then waits/)
      .waitFor()
  })

  it("B27 X13 are changed, and taken away", async () => {
    const { shop, page, goto } = staff()
    const desk = couponDesk(shop)
    const { id } = await desk.create({
      code: "LATE",
      discount: percentage(10),
      hours: [{ weekdays: ["monday"], from: "17:00", until: "19:00" }],
      time_zone: "Europe/Berlin",
    })
    await goto(`/coupons/${id}/edit-limits`)
    await page.getByRole("button", { name: "Add hours" }).click()
    await page.getByRole("button", { name: "Remove hours 1" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    expect((await desk.retrieve(id)).hours).toEqual([
      {
        weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"],
        from: "09:00",
        until: "17:00",
      },
    ])
    await page
      .getByText(/^Monday to Friday from 9:00\sAM to 5:00\sPM\s\(Europe\/Berlin\)$/)
      .waitFor()
  })
}
