import { type Locator, type Page } from "playwright-core"
import { eventually } from "../../support/eventually"

/** What a row of a table says, by the headings of its columns; the lines of a cell apart. */
export async function cellsOf(row: Locator): Promise<Record<string, string[]>> {
  const table = row.locator("xpath=ancestor::table")
  const headings = await table.getByRole("columnheader").allInnerTexts()
  const cells = await row.getByRole("cell").allInnerTexts()
  return Object.fromEntries(headings.map((heading, index) => [heading, linesOf(cells[index])]))
}

/** What is written there, line by line. */
export async function linesIn(part: Locator): Promise<string[]> {
  await part.waitFor()
  return linesOf(await part.innerText())
}

function linesOf(text = ""): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
}

/** What every row of a table says. */
export async function rowsIn(part: Locator): Promise<Record<string, string[]>[]> {
  const rows = await part.locator("tbody").getByRole("row").all()
  return Promise.all(rows.map(cellsOf))
}

/** How many there are, by what is said below a list of pages. */
export async function countBelow(part: Page | Locator): Promise<number> {
  return Number(/of (\d+)/.exec(await pagesOf(part).innerText())?.[1])
}

/** What all the pages of a list have, from the first to the last. */
export async function onEveryPage<Row>(part: Locator, read: () => Promise<Row[]>): Promise<Row[]> {
  const next = part.getByRole("button", { name: "Next" })
  const found = await read()
  while ((await next.isVisible()) && (await next.isEnabled())) {
    const page = await pagesOf(part).innerText()
    await next.click()
    await eventually(async () => expect(await pagesOf(part).innerText()).not.toBe(page))
    found.push(...(await read()))
  }
  return found
}

function pagesOf(part: Page | Locator): Locator {
  return part.getByText(/of \d+ results$/)
}
