import { type Locator, type Page } from "playwright-core"

const MAX_TABS = 120

/** Goes on with the tabulator until it is there: what cannot be reached so fails the test. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MAX_TABS && !(await isFocused(target)); tabs++) {
    await page.keyboard.press("Tab")
  }
  expect(await isFocused(target)).toBe(true)
}

/** Writes over what an input holds, reached by the keyboard. */
export async function typeInto(page: Page, input: Locator, text: string): Promise<void> {
  await tabTo(page, input)
  await page.keyboard.press("Control+a")
  await page.keyboard.type(text)
}

/** Whether what is typed now goes there. */
export async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
