import { AsyncLocalStorage } from "node:async_hooks"
import type { Sql } from "./sql"

type Actor = () => string | null

const actors = new AsyncLocalStorage<Actor>()

/** Runs a request; what it changes of coupons is logged under this actor. */
export function actingAs<Result>(actor: Actor, request: () => Result): Result {
  return actors.run(actor, request)
}

/**
 * Says to the database who writes, until this transaction ends; the trigger that
 * logs changes cannot know it otherwise. Outside of a request nobody is named.
 */
export async function nameActor(sql: Sql): Promise<void> {
  const actor = actors.getStore()?.()
  if (actor) {
    await sql.raw(`select set_config('coupons.actor', :actor, true)`, { actor })
  }
}
