import { readFileSync } from "node:fs"
import type { AxeResults, RunOptions } from "axe-core"
import { type Locator } from "playwright-core"

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")
const OPTIONS: RunOptions = { resultTypes: ["violations"] }

/** What axe finds serious or critical within a part of the page: the rule, and where. */
export async function seriousViolations(part: Locator): Promise<string[]> {
  await part.page().evaluate(SOURCE)
  const { violations } = await part.evaluate(
    (element, options) =>
      (
        window as unknown as {
          axe: { run: (element: Element, options: object) => Promise<AxeResults> }
        }
      ).axe.run(element, options),
    OPTIONS
  )
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
