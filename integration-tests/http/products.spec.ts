import { describePolicies } from "./products/describe-policies"
import { describeVendors } from "./products/describe-vendors"
import { shopSuite } from "../support/shop-suite"
import { describeItems } from "./products/describe-items"

shopSuite("Coupons and products", (shop) => {
  describeItems(shop)
  describePolicies(shop)
  describeVendors(shop)
})
