import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type Work = {
  work: (id: string) => Promise<unknown>
  /** What the log says of one that failed, before the reason. */
  failed: (id: string) => string
}

/** Does the work for each id; one that fails is logged and keeps no other waiting. */
export async function tryEach(
  scope: MedusaContainer,
  ids: string[],
  { work, failed }: Work
): Promise<{ done: number; failures: number }> {
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
  let done = 0
  for (const id of ids) {
    try {
      await work(id)
      done += 1
    } catch (error) {
      logger.error(`${failed(id)}: ${(error as Error).message}`)
    }
  }
  return { done, failures: ids.length - done }
}
