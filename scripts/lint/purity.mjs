const TESTS = ["**/__tests__/**"]

const PURE = "the domain gets time and random bytes as arguments, so that a test can give them"
const EXACT = "amounts are exact, and floats are not: use MathBN or decimal strings"

/** @param {string} selector @param {string} message */
const forbid = (selector, message) => ({ selector, message })

const clockAndChance = [
  forbid("NewExpression[callee.name='Date'][arguments.length=0]", `No clock, because ${PURE}.`),
  forbid("CallExpression[callee.name='Date']", `No clock, because ${PURE}.`),
  forbid("MemberExpression[object.name='Date'][property.name='now']", `No clock, because ${PURE}.`),
  forbid(
    "MemberExpression[object.name='Math'][property.name='random']",
    `No chance, because ${PURE}.`
  ),
]

const floats = [
  forbid(
    "CallExpression[callee.name=/^(Number|parseFloat|parseInt)$/]",
    `No conversion to a float, because ${EXACT}.`
  ),
  forbid(
    "MemberExpression[object.name='Number'][property.name=/^parse/]",
    `No conversion to a float, because ${EXACT}.`
  ),
  forbid(
    "CallExpression[callee.property.name='toNumber']",
    `No conversion to a float, because ${EXACT}.`
  ),
  forbid("UnaryExpression[operator='+']", `No conversion to a float, because ${EXACT}.`),
  forbid("MemberExpression[object.name='Math']", `No float arithmetic, because ${EXACT}.`),
  forbid("BinaryExpression[operator=/^([/*%]|[*][*])$/]", `No float arithmetic, because ${EXACT}.`),
  forbid("Literal[raw=/^[0-9]*[.][0-9]+/]", `No fraction as a number, because ${EXACT}.`),
]

const OUTSIDE = ["process", "fetch", "crypto", "performance", "setTimeout", "setInterval", "window"]

/** @type {import("eslint").Linter.Config[]} */
export const purity = [
  {
    files: ["src/domain/**/*.ts"],
    ignores: TESTS,
    rules: {
      "no-restricted-syntax": ["error", ...clockAndChance],
      "no-restricted-globals": [
        "error",
        ...OUTSIDE.map((name) => ({ name, message: `Not in the domain, because ${PURE}.` })),
      ],
    },
  },
  {
    files: ["src/domain/discount/**/*.ts"],
    ignores: TESTS,
    rules: { "no-restricted-syntax": ["error", ...clockAndChance, ...floats] },
  },
]
