import { MedusaError } from "@medusajs/framework/utils"

/** What a call came to: its value or its error, as something that two calls can be compared by. */
export type Outcome =
  { value: unknown } | { error: { name: string; type?: string; code?: string; message: string } }

export async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await call() }
  } catch (error) {
    const { name, message } = error as Error
    return {
      error:
        error instanceof MedusaError
          ? { name, message, type: error.type, code: error.code }
          : { name, message },
    }
  }
}
