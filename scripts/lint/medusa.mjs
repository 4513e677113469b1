import plugin from "@medusajs/eslint-plugin"

const TESTS = ["**/__tests__/**"]

/**
 * Medusa's strict rules for our sources, without what the preset says about parsing (ours reads
 * types) and about files to ignore (it would hide all tests from every other rule).
 *
 * @type {import("eslint").Linter.Config[]}
 */
const strict = plugin.configs.strict
  .filter(
    (/** @type {import("eslint").Linter.Config} */ block) => block.rules && !block.languageOptions
  )
  .map((/** @type {import("eslint").Linter.Config} */ block) => ({
    ...block,
    ignores: [
      ...(block.ignores ?? []),
      ...TESTS,
      "scripts/**",
      "integration-tests/package/**",
      "integration-tests/concurrency/**",
      "*.js",
    ],
  }))

/** @type {import("eslint").Linter.Config[]} */
const contradicting = [
  {
    // Because MedusaService finds a model by its PascalCase name; the table's follows from that.
    files: ["src/modules/**/models/**/*.ts"],
    rules: { "@medusajs/data-model-table-name-snake-case": "off" },
  },
  {
    // Because global names carry our prefix, which a file's or a constant's name need not repeat.
    files: ["src/workflows/**/*.ts"],
    rules: {
      "@medusajs/step-id-kebab-case": "off",
      "@medusajs/workflow-id-matches-export-or-filename": "off",
    },
  },
  {
    // Because the domain imports nothing of Medusa; what it throws is a programmer's mistake.
    files: ["src/domain/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
]

/** @type {import("eslint").Linter.Config[]} */
export const medusa = [{ plugins: { "@medusajs": plugin } }, ...strict, ...contradicting]
