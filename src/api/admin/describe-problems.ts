import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { hearingProblems, type ProblemError } from "../../modules/coupon/problem-error"

/** An answer that refuses names the field and the values it is about, too. */
function describeProblems(_: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const heard: ProblemError[] = []
  const answer = res.json.bind(res)
  res.json = (body: unknown) =>
    answer((res.statusCode < 400 ? body : described(body, heard)) as never)
  hearingProblems((error) => heard.push(error), next)
}

function described(body: unknown, heard: ProblemError[]): unknown {
  const { code, message } = (body ?? {}) as { code?: unknown; message?: unknown }
  const error = heard.find((error) => error.code === code && error.message === message)
  return error ? { ...(body as object), ...error.problem } : body
}

export const adminProblemRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/*", middlewares: [describeProblems] },
]
