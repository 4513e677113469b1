import tseslint from "typescript-eslint"
import config from "../../../eslint.config.mjs"

/** The repository's configuration for files of no TypeScript project: no rule that reads types. */
export default [
  ...config,
  tseslint.configs.disableTypeChecked,
  {
    rules: {
      "@medusajs/no-workflow-call-without-container": "off",
      "@medusajs/no-non-serializable-step-return": "off",
      "@medusajs/use-validated-body-or-query": "off",
    },
  },
]
