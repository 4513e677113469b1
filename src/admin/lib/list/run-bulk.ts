import type { AdminBulkResponse } from "../../../contracts/bulk"
import { toPortions } from "../to-portions"

export type BulkOutcome = AdminBulkResponse

/** As many as the server takes at a time. */
const PORTION = 200

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
      outcome.failed.push(...failed)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      outcome.failed.push(...portion.map((id) => ({ id, code: null, message })))
    }
    onProgress(outcome.done.length + outcome.failed.length)
  }
  return outcome
}
