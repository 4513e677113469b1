import { LAYERS } from "../layers.mjs"
import { lintSnippets } from "./lint-snippets.mjs"

const RULE = "import-x/no-restricted-paths"

/** `[from, to]`: every layer with every layer, itself included. */
const pairs = Object.keys(LAYERS).flatMap((from) => Object.keys(LAYERS).map((to) => [from, to]))

/** @param {string} from @param {string} to */
const nameOf = (from, to) => `src/${from}/deep/to-${to}.ts`

describe("the layers", () => {
  /** @type {Awaited<ReturnType<typeof lintSnippets>>} */
  let found

  beforeAll(async () => {
    const targets = Object.keys(LAYERS).map((layer) => [
      `src/${layer}/thing.ts`,
      "export const thing = 1\n",
    ])
    const importers = pairs.map(([from = "", to = ""]) => [
      nameOf(from, to),
      `export { thing } from "../../${to}/thing"\n`,
    ])
    found = await lintSnippets({
      ...Object.fromEntries([...targets, ...importers]),
      "scripts/tool.mjs": "export const tool = 1\n",
      "src/elsewhere/thing.ts": "export const thing = 1\n",
      "src/api/from-elsewhere.ts": 'export { thing } from "../elsewhere/thing"\n',
      "src/api/from-scripts.ts": 'export * from "../../scripts/tool.mjs"\n',
      "src/api/lazily.ts": 'export const thing = () => import("../admin/thing")\n',
      "src/domain/types.ts": 'export type { thing } from "../modules/thing"\n',
    })
  })

  it.each(pairs)("%s importing %s", (from, to) => {
    const allowed = from === to || LAYERS[from]?.sees.includes(to)
    const messages = found.get(nameOf(from, to))?.filter(({ ruleId }) => ruleId === RULE)
    if (allowed) {
      expect(messages).toEqual([])
    } else {
      expect(messages).toHaveLength(1)
      expect(messages?.[0]?.message).toContain(`because ${LAYERS[from]?.because}`)
    }
  })

  it.each([
    ["a folder that is no layer", "src/api/from-elsewhere.ts"],
    ["what is not published", "src/api/from-scripts.ts"],
    ["another layer lazily", "src/api/lazily.ts"],
    ["another layer's types", "src/domain/types.ts"],
  ])("are not passed by importing %s", (_, file) => {
    expect(found.get(file)?.map(({ ruleId }) => ruleId)).toContain(RULE)
  })
})
