/**
 * Whether one of `:emails` is the address of `named` as the store spells addresses now. The first
 * comparison is coarser, and the one that an index serves.
 */
export const IS_NAMED_BY_EMAIL = `
  (coupon_email_as(named.email, true, true) = any(array(
      select coupon_email_as(email, true, true) from unnest(cast(:emails as text[])) email
    ))
    and coupon_email_as(
      named.email, cast(:ignore_plus_tags as boolean), cast(:ignore_dots as boolean)
    ) = any(cast(:emails as text[])))`
