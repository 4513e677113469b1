import { FetchError } from "@medusajs/js-sdk"
import type { AdminProblem } from "../../../contracts/problem"

type Answer = Partial<AdminProblem> & { message?: string }

/**
 * What came of a request that did not get what it asked for; `status` is undefined where no answer
 * came at all. A `FetchError`, since the dashboard has a page for each kind of those.
 */
export class RequestError extends FetchError {
  constructor(
    status: number | undefined,
    /** What a route of ours refused; null where it is no refusal of ours. */
    readonly problem: AdminProblem | null,
    message: string
  ) {
    super(message, undefined, status)
  }

  static fromAnswer(status: number, { code, path, params, message = "" }: Answer): RequestError {
    return new RequestError(status, code ? { code, path, params } : null, message)
  }
}

/** Whether no answer came, so that what was asked may have been done all the same. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof RequestError && error.status === undefined
}
