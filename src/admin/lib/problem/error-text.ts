import type { TFunction } from "i18next"
import { RequestError } from "../api/request-error"
import { namedProblemText } from "./problem-text"

/** What went wrong and what to do about it, in the language of the dashboard; empty when nothing did. */
export function errorText(t: TFunction<"coupons">, error: unknown): string {
  if (!error) {
    return ""
  }
  if (!(error instanceof RequestError)) {
    return t("failures.unexpected")
  }
  return error.problem ? namedProblemText(t, error.problem) : failureText(t, error)
}

const FAILURES: Record<number, "signed_out" | "forbidden" | "not_found" | "conflict"> = {
  401: "signed_out",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
}

function failureText(t: TFunction<"coupons">, { status, message }: RequestError): string {
  if (status === undefined) {
    return t("failures.network")
  }
  if (status >= 500 || !message) {
    return t("failures.server")
  }
  const known = FAILURES[status]
  return known ? t(`failures.${known}`) : t("failures.refused", { message })
}
