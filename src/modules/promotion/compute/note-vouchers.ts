import { AsyncLocalStorage } from "node:async_hooks"

const noted = new AsyncLocalStorage<Set<string>>()

/**
 * Runs something, and collects the carts with vouchers that are computed meanwhile: a computation
 * cannot put an item in the cart it is given, and nobody else should have to ask every cart for it.
 */
export function notingVouchers<Result>(carts: Set<string>, run: () => Result): Result {
  return noted.run(carts, run)
}

export function noteVouchers(cart_id: string): void {
  noted.getStore()?.add(cart_id)
}
