/** The uses that were taken and not given back. */
export const OPEN_USES = `
  select reserved.* from coupon_ledger_entry reserved
  where reserved.type = 'reserved' and not exists (
    select 1 from coupon_ledger_entry reversed
    where reversed.redemption_id = reserved.redemption_id and reversed.type = 'reversed'
  )`
