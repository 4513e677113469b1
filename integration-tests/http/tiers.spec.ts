import { describeTierCarts } from "./tiers/describe-tier-carts"
import { describeTierDesk } from "./tiers/describe-tier-desk"
import { shopSuite } from "../support/shop-suite"

shopSuite("Coupons with spend tiers", (shop) => {
  describeTierCarts(shop)
  describeTierDesk(shop)
})
