/** Whether the hold of `entry` was not given back. */
export const NOT_REVERSED = `
  not exists (
    select 1 from coupon_ledger_entry reversed
    where reversed.redemption_id = entry.hold_redemption_id and reversed.type = 'reversed'
  )`
