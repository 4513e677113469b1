import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { type Page } from "playwright-core"

const FOLDER = join(__dirname, "../../../reports/pictures")

/** A picture of the page as it is, for whoever wants to look at it. */
export async function takeShot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true })
}
