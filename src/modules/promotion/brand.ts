/** What `withCoupons` leaves on a service class; the boot check looks for it, not for a path. */
export const BRAND: unique symbol = Symbol.for("medusa-plugin-coupons")
