import { shopSuite } from "../support/shop-suite"
import { describeItems } from "./products/describe-items"

shopSuite("Coupons and products", (shop) => {
  describeItems(shop)
})
