import { RequestError } from "./request-error"

/** Whether the member of staff may not see this at all. */
export function isForbidden(error: unknown): boolean {
  return error instanceof RequestError && error.status === 403
}
