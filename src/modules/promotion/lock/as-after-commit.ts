import type { Context } from "@medusajs/framework/types"
import { readingInside } from "./reading-inside"

/** An entity manager inside a transaction. */
export type WritingManager = object & {
  flush(): Promise<void>
  fork(options: { keepTransactionContext: true }): object
}

type Service = Record<string, (...args: unknown[]) => Promise<unknown>>
type Repository = { serialize(...args: unknown[]): Promise<unknown> }

/** What native writers read their answers with. */
const READS = ["listPromotions", "listPromotionRules", "listCampaigns"]

/**
 * The service for one native write inside our transaction. Outside of one, a
 * native writer commits first and answers then: its rows have what the database
 * fills in, and nothing hangs on them that the writing has loaded. Here as well.
 */
export function answeringAsAfterCommit(service: Service, manager: WritingManager): Service {
  const repository = service.baseRepository_ as unknown as Repository
  const serialize: Repository["serialize"] = async (...args) => {
    await manager.flush()
    return repository.serialize(...args)
  }
  const read = (name: string) => async (filters: unknown, config: unknown, context: Context) => {
    await manager.flush()
    const transactionManager = manager.fork({ keepTransactionContext: true })
    return service[name]?.(filters, config, { ...context, transactionManager })
  }
  return Object.assign(readingInside(service, manager), {
    baseRepository_: Object.assign(Object.create(repository) as Repository, { serialize }),
    ...Object.fromEntries(READS.map((name) => [name, read(name)])),
  })
}
