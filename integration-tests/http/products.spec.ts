import { describePolicies } from "./products/describe-policies"
import { shopSuite } from "../support/shop-suite"
import { describeItems } from "./products/describe-items"

shopSuite("Coupons and products", (shop) => {
  describeItems(shop)
  describePolicies(shop)
})
