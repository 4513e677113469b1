import { FetchError } from "@medusajs/js-sdk"

/** Whether the member of staff may not see this at all. */
export function isForbidden(error: unknown): boolean {
  return error instanceof FetchError && error.status === 403
}
