const TESTS = ["**/__tests__/**"]

const MONEY = ["MathBN", "BigNumber", "MEDUSA_EPSILON", "calculateAdjustmentAmountFromPromotion"]

/**
 * @param {string[]} files
 * @param {object[]} patterns
 * @returns {import("eslint").Linter.Config}
 */
function packages(files, ...patterns) {
  return {
    files,
    ignores: TESTS,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  }
}

/** Which packages a layer may use. The later of two blocks for one file counts. */
export const allowedPackages = [
  packages(["src/domain/**/*.ts"], {
    regex: "^[^.]",
    message:
      "The domain imports no package, because it must decide the same for every asker, in a " +
      "browser too, and never reach a database or a clock.",
  }),
  packages(["src/domain/hours/**/*.ts"], {
    regex: "^(?!\\.|@internationalized/date$)",
    message:
      "Hours import no package but a calendar, because daylight saving is known to libraries, and " +
      "this is domain.",
  }),
  packages(
    ["src/domain/discount/**/*.ts"],
    {
      regex: "^(?!\\.|@medusajs/framework/utils$)",
      message: "The engine imports no package but Medusa's arithmetic, because it is domain.",
    },
    {
      regex: "^@medusajs/framework/utils$",
      allowImportNames: MONEY,
      message:
        "The engine takes from Medusa its money arithmetic alone, because amounts must be exactly " +
        "those that Medusa computes, and everything else there needs a server.",
    }
  ),
  packages(["src/contracts/**/*.ts"], {
    regex: "^(?!\\.|@medusajs/framework/zod$)",
    allowTypeImports: true,
    message:
      "Contracts import zod from @medusajs/framework/zod and otherwise types alone, because " +
      "browsers read them, and a second copy of zod does not know the schemas of the first.",
  }),
  packages(["src/admin/**/*.{ts,tsx}", "src/client/**/*.ts"], {
    regex: "^(node:|@medusajs/(framework|medusa|utils|core-flows|types|modules-sdk)(/|$))",
    allowTypeImports: true,
    message: "Only types come from the server's packages here, because this runs in a browser.",
  }),
]
