import type { Context } from "@medusajs/framework/types"
import type { WritingManager } from "./as-after-commit"

type Read = (first: unknown, config?: unknown, context?: Context) => Promise<unknown>
type Reader = { list: Read; retrieve: Read }

/** Native writers read through these without saying in which transaction. */
const READERS = ["promotionService_", "campaignService_"]

/**
 * The service with such reads made on the transaction's own connection. On a
 * second one, whoever holds a coupon could wait for a connection while all of
 * the pool's wait for that coupon.
 */
export function readingInside<Service extends object>(
  service: Service,
  manager: WritingManager
): Service {
  const readers = READERS.map((name) => [
    name,
    inside(Reflect.get(service, name) as unknown as Reader, manager),
  ])
  return Object.assign(Object.create(service) as Service, Object.fromEntries(readers))
}

function inside(reader: Reader, manager: WritingManager): Reader {
  const read =
    (name: keyof Reader): Read =>
    (first, config, context) =>
      reader[name](
        first,
        config,
        context ?? { transactionManager: manager.fork({ keepTransactionContext: true }) }
      )
  const reads: Reader = { list: read("list"), retrieve: read("retrieve") }
  return new Proxy(reader, {
    get(target, name) {
      const member = Reflect.get(name in reads ? reads : target, name) as unknown
      // Its private members are the reader's own, not the proxy's.
      return typeof member === "function" ? (member.bind(target) as unknown) : member
    },
  })
}
