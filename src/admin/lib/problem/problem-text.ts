import type { TFunction } from "i18next"
import type { AdminProblem } from "../../../contracts/problem"
import type { TermsProblem } from "../../../domain/terms/terms-problem"
import type en from "../../i18n/en.json"

type Label = keyof (typeof en)["changes"]["fields"]

/** What a refusal says, to be read beside the field it is about. */
export function problemText(t: TFunction<"coupons">, { code, params = {} }: AdminProblem): string {
  return code === "coupon_terms_invalid" && params.problem
    ? t(`problems.terms.${params.problem as TermsProblem["code"]}`)
    : t(`problems.${code}`, params)
}

const UNNAMED = [
  "coupon_terms_invalid",
  "coupon_field_invalid",
  "coupon_field_changed_meanwhile",
  "coupon_unknown_reference",
]

/** The same to be read elsewhere: what does not say by itself which field it is about names it. */
export function namedProblemText(t: TFunction<"coupons">, problem: AdminProblem): string {
  const text = problemText(t, problem)
  const [field = ""] = problem.path?.split(".") ?? []
  const label = t(`changes.fields.${field as Label}`, { defaultValue: "" })
  return UNNAMED.includes(problem.code) && label ? t("problems.at", { field: label, text }) : text
}
