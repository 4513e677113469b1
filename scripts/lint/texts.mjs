const message =
  "No text in the code, because the dashboard speaks the language of its user: put it into " +
  "src/admin/i18n and use t()."

const LETTER = "/[A-Za-zÀ-ÿ]/"
const SHOWN =
  "/^(label|title|subtitle|placeholder|description|hint|tooltip|content|alt|aria-label)$/"

/** What a person reads, written where it is shown instead of in the translations. */
const TEXTS = [
  `JSXText[value=${LETTER}]`,
  `JSXElement > JSXExpressionContainer > Literal[value=${LETTER}]`,
  "JSXElement > JSXExpressionContainer > TemplateLiteral[quasis.0.value.raw=/[A-Za-z]/]",
  `JSXAttribute[name.name=${SHOWN}] > Literal[value=${LETTER}]`,
  `JSXAttribute[name.name=${SHOWN}] > JSXExpressionContainer > Literal[value=${LETTER}]`,
  `CallExpression[callee.object.name='toast'] > Literal[value=${LETTER}]`,
]

/** @type {import("eslint").Linter.Config[]} */
export const texts = [
  {
    files: ["src/admin/**/*.tsx", "src/admin/**/*.ts"],
    ignores: ["**/__tests__/**"],
    rules: {
      "no-restricted-syntax": ["error", ...TEXTS.map((selector) => ({ selector, message }))],
    },
  },
]
