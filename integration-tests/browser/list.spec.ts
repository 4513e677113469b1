import { describeList } from "./describe-list"
import { browserSuite } from "./support/browser-suite"

browserSuite("The list of coupons and the settings in the dashboard", (staff) => {
  describeList(staff)
})
