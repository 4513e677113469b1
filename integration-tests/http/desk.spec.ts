import { describeChanges } from "./desk/describe-changes"
import { shopSuite } from "../support/shop-suite"

shopSuite("The merchant's desk", (shop) => {
  describeChanges(shop)
})
