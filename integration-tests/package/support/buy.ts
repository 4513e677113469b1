import { shopper } from "../../support/shopper"
import type { Store } from "./medusa"

/** An order of a guest who types a code, if any; the answer of its completion. */
export async function buy(store: Store, items: Record<string, number>, code?: string) {
  const sam = shopper(store)
  const cart = await sam.cart(items)
  if (code) {
    await sam.enter(cart, code)
  }
  await sam.readyToPay(cart)
  return (await sam.complete(cart)).data
}
