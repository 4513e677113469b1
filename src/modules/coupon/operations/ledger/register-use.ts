import type { Refusal } from "../../../../domain/refusal/reasons"
import type { Sql } from "../../sql/sql"
import { identifyPerson } from "../facts/identify-person"
import { loadShopper } from "../facts/load-shopper"
import { loadStoreSettings } from "../facts/load-store-settings"
import { findAppliedEntry } from "./find-applied-entry"
import { consumeHold } from "./consume-hold"
import { newRedemptionId, takeUse, type UseToTake } from "./take-use"

/**
 * A use as Medusa registers it: no cart, no order, the sum of the coupon's
 * adjustments. It is the one that was held for the completion, or is taken now.
 * Null when it is registered; a refusal when not, and then the transaction has
 * to be rolled back.
 */
export async function registerUse(sql: Sql, use: UseToTake): Promise<Refusal | null> {
  const { keys } = identifyPerson(await loadShopper(sql, use), await loadStoreSettings(sql))
  if (await consumeHold(sql, { ...use, person_keys: keys })) {
    return null
  }
  const entry = await findAppliedEntry(sql, use)
  if (!entry) {
    return { code: "not_entered", params: {} }
  }
  return takeUse(sql, { ...use, redemption_id: newRedemptionId() }, entry)
}
