export const DISCOUNT_TYPES = ["percentage", "fixed"] as const
export const AUDIENCES = ["everyone", "named", "groups"] as const
