import { describeChanges } from "./desk/describe-changes"
import { describeVersions } from "./desk/describe-versions"
import { shopSuite } from "../support/shop-suite"

shopSuite("The merchant's desk", (shop) => {
  describeChanges(shop)
  describeVersions(shop)
})
