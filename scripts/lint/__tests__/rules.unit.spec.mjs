import { lintSnippets } from "./lint-snippets.mjs"

const UTILS = "@medusajs/framework/utils"
const IMPORTS = "@typescript-eslint/no-restricted-imports"
const SYNTAX = "no-restricted-syntax"
const GLOBALS = "no-restricted-globals"

/** @type {[file: string, code: string, rule: string][]} each must be found by its rule */
const BAD = [
  ["src/domain/a.ts", `import { MathBN } from "${UTILS}"\nexport const a = MathBN`, IMPORTS],
  [
    "src/domain/a.ts",
    'import { readFileSync } from "node:fs"\nexport const a = readFileSync',
    IMPORTS,
  ],
  [
    "src/domain/a.ts",
    'import type { PromotionDTO } from "@medusajs/framework/types"\nexport type A = PromotionDTO',
    IMPORTS,
  ],
  [
    "src/domain/discount/a.ts",
    `import { Modules } from "${UTILS}"\nexport const a = Modules`,
    IMPORTS,
  ],
  [
    "src/domain/discount/a.ts",
    'import { z } from "@medusajs/framework/zod"\nexport const a = z',
    IMPORTS,
  ],
  ["src/contracts/a.ts", 'import { z } from "zod"\nexport const a = z', IMPORTS],
  ["src/contracts/a.ts", `import { MathBN } from "${UTILS}"\nexport const a = MathBN`, IMPORTS],
  ["src/admin/lib/a.ts", `import { MathBN } from "${UTILS}"\nexport const a = MathBN`, IMPORTS],
  [
    "src/client/a.ts",
    'import { randomBytes } from "node:crypto"\nexport const a = randomBytes',
    IMPORTS,
  ],
  ["src/domain/a.ts", "export const a = () => new Date()", SYNTAX],
  ["src/domain/a.ts", "export const a = () => Date.now()", SYNTAX],
  ["src/domain/a.ts", "export const a = () => Math.random()", SYNTAX],
  ["src/domain/discount/a.ts", "export const a = () => Date.now()", SYNTAX],
  ["src/domain/a.ts", "export const a = () => process.env.A", GLOBALS],
  ["src/domain/a.ts", 'export const a = () => fetch("/a")', GLOBALS],
  ["src/domain/discount/a.ts", 'export const a = parseFloat("1")', SYNTAX],
  ["src/domain/discount/a.ts", 'export const a = Number("1")', SYNTAX],
  ["src/domain/discount/a.ts", 'export const a = Number.parseFloat("1")', SYNTAX],
  ["src/domain/discount/a.ts", 'export const a = +"1"', SYNTAX],
  ["src/domain/discount/a.ts", "export const a = (b: number) => b / 100", SYNTAX],
  ["src/domain/discount/a.ts", "export const a = (b: number) => Math.round(b)", SYNTAX],
  ["src/domain/discount/a.ts", "export const a = 0.1", SYNTAX],
  [
    "src/domain/discount/a.ts",
    "export const a = (b: { toNumber(): number }) => b.toNumber()",
    SYNTAX,
  ],
  ["src/admin/a.tsx", "export const A = () => <p>Coupons</p>", SYNTAX],
  ["src/admin/a.tsx", 'export const A = () => <p>{"Coupons"}</p>', SYNTAX],
  ["src/admin/a.tsx", "export const A = (n: number) => <p>{`Coupons ${n}`}</p>", SYNTAX],
  ["src/admin/a.tsx", 'export const A = () => <input placeholder="Code" />', SYNTAX],
  [
    "src/admin/a.tsx",
    'export const a = (toast: { error(m: string): void }) => toast.error("No")',
    SYNTAX,
  ],
  ["src/api/a.ts", 'console.log("a")', "no-console"],
  ["src/api/a.ts", "export const a = (b: any) => b", "@typescript-eslint/no-explicit-any"],
  ["src/api/a.ts", "// TODO: later\nexport const a = 1", "no-warning-comments"],
  [
    "src/domain/__tests__/a.unit.spec.ts",
    "export const a = (b: any) => b",
    "@typescript-eslint/no-explicit-any",
  ],
  [
    "src/admin/a.tsx",
    'import { useState } from "react"\nexport const useA = (b: boolean) => (b ? useState(1) : null)',
    "react-hooks/rules-of-hooks",
  ],
  [
    "src/modules/a/service.ts",
    'export const a = () => { throw new Error("a") }',
    "@medusajs/use-medusa-error-not-generic-error",
  ],
]

/** @type {[file: string, code: string][]} near misses, in which nothing must be found */
const GOOD = [
  ["src/domain/discount/a.ts", `import { MathBN } from "${UTILS}"\nexport const a = MathBN`],
  ["src/contracts/a.ts", 'import { z } from "@medusajs/framework/zod"\nexport const a = z'],
  [
    "src/contracts/a.ts",
    'import type { PromotionDTO } from "@medusajs/framework/types"\nexport type A = PromotionDTO',
  ],
  ["src/domain/a.ts", "export const a = (now: string) => new Date(now).toISOString()"],
  ["src/domain/a.ts", 'export const a = () => { throw new RangeError("a") }'],
  ["src/domain/discount/a.ts", "export const a = (b: number[]) => b.length + 1"],
  ["src/domain/__tests__/a.unit.spec.ts", 'import fc from "fast-check"\nexport const a = fc'],
  [
    "src/admin/a.tsx",
    'export const A = (t: (key: string) => string) => <p className="a">{t("b")} –</p>',
  ],
]

/** @param {number} index @param {string} file each in a file of its own, in the folder it is about */
const fileOf = (index, file) => file.replace(/a(\.unit\.spec)?\.(tsx?)$/, `n${index}$1.$2`)

describe("the lint rules", () => {
  /** @type {Awaited<ReturnType<typeof lintSnippets>>} */
  let found
  const snippets = [...BAD, ...GOOD].map(([file, code], index) => [fileOf(index, file), code])

  beforeAll(async () => {
    found = await lintSnippets(Object.fromEntries(snippets))
  })

  it.each(BAD.map(([file, code, rule], index) => ({ file, code, rule, index })))(
    "refuse $code in $file",
    ({ file, rule, index }) => {
      expect(found.get(fileOf(index, file))?.map(({ ruleId }) => ruleId)).toContain(rule)
    }
  )

  it.each(GOOD.map(([file, code], index) => ({ file, code, index: index + BAD.length })))(
    "allow $code in $file",
    ({ file, index }) => {
      expect(found.get(fileOf(index, file))).toEqual([])
    }
  )
})
