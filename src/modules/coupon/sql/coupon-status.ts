/**
 * `couponStatus` of the domain as SQL, for filters and sorting over all coupons.
 * A test holds the two equal. Needs `coupon`, `campaign` and `:now` in scope.
 */
export const STATUS_SQL = `
  case
    when coupon.deleted_at is not null then 'deleted'
    when coupon.publication = 'draft' then 'draft'
    when least(coupon.ends_at, campaign.ends_at) <= cast(:now as timestamptz) then 'expired'
    when coupon.publication = 'paused' then 'paused'
    when greatest(coupon.starts_at, campaign.starts_at) > cast(:now as timestamptz) then 'not_started'
    else 'active'
  end`
