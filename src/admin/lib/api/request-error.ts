import type { AdminProblem } from "../../../contracts/problem"

type Answer = Partial<AdminProblem> & { message?: string }

/** What came of a request that did not get what it asked for. */
export class RequestError extends Error {
  constructor(
    /** Null where no answer came at all. */
    readonly status: number | null,
    /** What a route of ours refused; null where it is no refusal of ours. */
    readonly problem: AdminProblem | null,
    message: string
  ) {
    super(message)
  }

  static fromAnswer(status: number, { code, path, params, message = "" }: Answer): RequestError {
    return new RequestError(status, code ? { code, path, params } : null, message)
  }
}
