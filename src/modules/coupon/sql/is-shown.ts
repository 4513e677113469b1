/** Whether anybody is told of an `entry` of a `coupon`: one that came by itself only while it gives. */
export const IS_SHOWN = `
  (coupon.is_automatic is not true or entry.state in ('applied', 'redeemed'))`
