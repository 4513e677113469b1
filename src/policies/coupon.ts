import { definePolicies } from "@medusajs/framework/utils"

const OPERATIONS = ["read", "create", "update", "delete"] as const
const RESOURCES = ["coupon", "coupon_redemption", "coupon_setting"] as const

/** Who may do what with coupons; enforced where the store has roles. */
export const couponPolicies = definePolicies(
  RESOURCES.flatMap((resource) =>
    OPERATIONS.map((operation) => ({
      name: `${resource}:${operation}`,
      resource,
      operation,
      description: `${operation} ${resource.replace("_", " ")}s`,
    }))
  )
)
