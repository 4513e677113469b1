import { MedusaError } from "@medusajs/framework/utils"
import { AsyncLocalStorage } from "node:async_hooks"
import type { AdminProblem } from "../../contracts/problem"

export type ProblemError = MedusaError & { problem: AdminProblem }

const { INVALID_DATA, NOT_FOUND } = MedusaError.Types
const listeners = new AsyncLocalStorage<(error: ProblemError) => void>()

/** Something staff asked for is refused: in words for whoever reads the API, as data for the dashboard. */
export function problemError(
  problem: AdminProblem,
  message: string,
  type: string = INVALID_DATA
): ProblemError {
  const error = Object.assign(new MedusaError(type, message, problem.code), { problem })
  listeners.getStore()?.(error)
  return error
}

/** In core's words, as every route of Medusa says it. */
export function couponNotFound(id: string): ProblemError {
  return problemError(
    { code: "coupon_not_found" },
    `Coupon with id: ${id} was not found`,
    NOT_FOUND
  )
}

/** What the refusal says as data; null where something else failed. */
export function problemOf(error: unknown): AdminProblem | null {
  return (error as Partial<ProblemError> | null)?.problem ?? null
}

/** Runs a request and tells of each refusal in it: core's error handler keeps of one its words and code only. */
export function hearingProblems<Result>(
  listener: (error: ProblemError) => void,
  request: () => Result
): Result {
  return listeners.run(listener, request)
}
