import { type LedgerUse } from "../../support/ledger-numbers"

export const STATE = { bound: "Used", reserved: "Being placed", reversed: "Given back" }

/** "once", "2 uses": as the pages say it. */
export function times(count: number, once = "1 use", more = " uses"): string {
  return count === 1 ? once : `${count}${more}`
}

/** As the pages name it: its number, or why it has none. */
export function orderOf({ display_id, state }: LedgerUse): string {
  return display_id ? `#${display_id}` : state === "reserved" ? STATE.reserved : "–"
}

/** What became of a use, line by line. */
export function statesOf({ state, over_limit }: LedgerUse): string[] {
  const reason = STATE[state] === STATE.reversed ? [expect.any(String)] : []
  return [STATE[state], ...reason, ...(over_limit ? ["Over the limit"] : [])]
}

/** As people in America read it. */
export function moneyOf(amount: string | number, { currency }: LedgerUse): string {
  if (!currency) {
    return "–"
  }
  const style = { style: "currency", currency } as const
  return new Intl.NumberFormat("en-US", style).format(Number(amount))
}
