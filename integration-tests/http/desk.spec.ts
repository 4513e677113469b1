import { describeBulk } from "./desk/describe-bulk"
import { describeChanges } from "./desk/describe-changes"
import { describeExplain } from "./desk/describe-explain"
import { describeList } from "./desk/describe-list"
import { describeManyCoupons } from "./desk/describe-many-coupons"
import { describeNamedList } from "./desk/describe-named-list"
import { describeNumbers } from "./desk/describe-numbers"
import { describeProblems } from "./desk/describe-problems"
import { describeRedemptions } from "./desk/describe-redemptions"
import { describeVersions } from "./desk/describe-versions"
import { describeViews } from "./desk/describe-views"
import { describeWarnings } from "./desk/describe-warnings"
import { shopSuite } from "../support/shop-suite"

shopSuite("The merchant's desk", (shop) => {
  describeChanges(shop)
  describeVersions(shop)
  describeList(shop)
  describeManyCoupons(shop)
  describeBulk(shop)
  describeViews(shop)
  describeNamedList(shop)
  describeProblems(shop)
  describeRedemptions(shop)
  describeNumbers(shop)
  describeExplain(shop)
  describeWarnings(shop)
})
