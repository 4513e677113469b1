import type { Context } from "@medusajs/framework/types"

type IMessageAggregator = NonNullable<Context["messageAggregator"]>

/**
 * Passes a write's events on to the caller's aggregator, but seems empty: the
 * native method would otherwise emit them before our transaction commits.
 */
export function holdMessages(outer: IMessageAggregator): IMessageAggregator & { count(): number } {
  return {
    count: () => 0,
    save: (message) => outer.save(message),
    saveRawMessageData: (data, options) => outer.saveRawMessageData(data, options),
    getMessages: (format) => outer.getMessages(format),
    clearMessages: () => undefined,
  }
}
