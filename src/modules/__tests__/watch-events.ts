import type { IEventBusModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { App } from "./module-suite"

type Message = { name: string; data: unknown; metadata?: unknown }

/** Runs a call and gives what was emitted by its end beside its result; core promises no order. */
export async function watchEvents<Result>(
  { container }: App,
  call: () => Promise<Result>
): Promise<{ result: Result; events: { name: string; data: unknown }[] }> {
  const bus = container.resolve<IEventBusModuleService>(Modules.EVENT_BUS)
  const emit = jest.spyOn(bus, "emit")
  try {
    const result = await call()
    const messages = emit.mock.calls.flatMap(([messages]) => messages as Message | Message[])
    const events = messages.map(({ name, data }) => ({ name, data }))
    return { result, events: events.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1)) }
  } finally {
    emit.mockRestore()
  }
}

function textOf(event: object): string {
  return JSON.stringify(event)
}
