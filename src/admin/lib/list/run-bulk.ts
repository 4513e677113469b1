import type { AdminBulkResponse, BulkFailure } from "../../../contracts/bulk"
import { RequestError } from "../api/request-error"
import { toPortions } from "../to-portions"

export type BulkOutcome = {
  done: string[]
  failed: { id: string; code: string | null; error: unknown }[]
}

/** Few enough for the progress to be seen, and for little to be in doubt where an answer is lost. */
const PORTION = 25

/**
 * Sends a change of many coupons in portions, one after the other. A portion that does not get
 * through counts as failed, and the others still go.
 */
export async function runBulk(
  ids: string[],
  send: (ids: string[]) => Promise<AdminBulkResponse>,
  onProgress: (settled: number) => void
): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { done: [], failed: [] }
  for (const portion of toPortions(ids, PORTION)) {
    try {
      const { done, failed } = await send(portion)
      outcome.done.push(...done)
      outcome.failed.push(...failed.map(toFailed))
    } catch (error) {
      outcome.failed.push(...portion.map((id) => ({ id, code: null, error })))
    }
    onProgress(outcome.done.length + outcome.failed.length)
  }
  return outcome
}

/** The answer to one coupon, as if it had been asked for by itself. */
function toFailed({ id, code, message, problem }: BulkFailure): BulkOutcome["failed"][number] {
  return { id, code, error: new RequestError(problem ? 400 : 500, problem, message) }
}
