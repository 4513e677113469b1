import type { IEventBusModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Shop } from "./shop-suite"

type Message = { name: string; data: unknown }

export function eventBus({ container }: Pick<Shop, "container">): IEventBusModuleService {
  return container.resolve(Modules.EVENT_BUS)
}

/** While `work` runs, events of this name are lost, as a broker loses them. */
export async function withLostEvents<Result>(
  shop: Pick<Shop, "container">,
  name: string,
  work: () => Promise<Result>
): Promise<Result> {
  const bus = eventBus(shop)
  const emit = bus.emit.bind(bus) as (messages: Message[], options?: object) => Promise<void>
  const spy = jest.spyOn(bus, "emit").mockImplementation(async (given, options) => {
    const messages = (Array.isArray(given) ? given : [given]) as Message[]
    const kept = messages.filter((message) => message.name !== name)
    await (kept.length ? emit(kept, options) : undefined)
  })
  try {
    return await work()
  } finally {
    spy.mockRestore()
  }
}

/** Every event whose name begins so, in the order in which they come. */
export function recordEvents(shop: Pick<Shop, "container">, prefix: string) {
  const bus = eventBus(shop)
  const seen: Message[] = []
  const record = async ({ name, data }: Message) => {
    if (name.startsWith(prefix)) {
      seen.push({ name, data })
    }
  }
  const context = { subscriberId: `record-${prefix}` }
  bus.subscribe("*", record as never, context)
  return { seen, stop: () => bus.unsubscribe("*", record as never, context) }
}
