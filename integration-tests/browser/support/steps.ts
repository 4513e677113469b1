import { type Page } from "playwright-core"

/** Goes to a step of the form that makes a coupon; what lies before it has to be right. */
export async function toStep(page: Page, name: "Discount" | "Customers" | "Dates"): Promise<void> {
  await page.getByRole("tab", { name }).click()
  await page.getByRole("tab", { name, selected: true }).waitFor()
}
