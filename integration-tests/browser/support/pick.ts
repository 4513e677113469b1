import { type Page } from "playwright-core"

/** Searches a list on the server and takes the first match, by the keyboard. */
export async function pick(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label, exact: true })
  await field.focus()
  await page.keyboard.type(text)
  await page
    .getByRole("option", { name: new RegExp(text, "i") })
    .first()
    .waitFor()
  await page.keyboard.press("Enter")
  await page
    .getByRole("button", { name: /^Remove / })
    .last()
    .waitFor()
  await page.keyboard.press("Escape")
}
