import { describeAccessible } from "./describe-accessible"
import { describeAccessibleDialogs } from "./describe-accessible-dialogs"
import { describeAccessibleOverlays } from "./describe-accessible-overlays"
import { describeAutomatic } from "./describe-automatic"
import { describeBudgets } from "./describe-budgets"
import { describeCreate } from "./describe-create"
import { describeCreateList } from "./describe-create-list"
import { describeExample } from "./describe-example"
import { describeHistory } from "./describe-history"
import { describeHours } from "./describe-hours"
import { describeImport } from "./describe-import"
import { describeKinds } from "./describe-kinds"
import { describeMerchant } from "./describe-merchant"
import { describeModals } from "./describe-modals"
import { describeNarrow } from "./describe-narrow"
import { describeNewGroup } from "./describe-new-group"
import { describeNumbers } from "./describe-numbers"
import { describePages } from "./describe-pages"
import { describePictures } from "./describe-pictures"
import { describeProducts } from "./describe-products"
import { describeStates } from "./describe-states"
import { describeTiers } from "./describe-tiers"
import { describeUsed } from "./describe-used"
import { describeVouchers } from "./describe-vouchers"
import { describeWidgets } from "./describe-widgets"
import { browserSuite } from "./support/browser-suite"

browserSuite("Coupons in the dashboard", (staff) => {
  describe("made in the form", () => describeCreate(staff))
  describe("made for many people", () => describeCreateList(staff))
  describe("at certain hours", () => describeHours(staff))
  describe("with budgets", () => describeBudgets(staff))
  describe("without a code", () => describeAutomatic(staff))
  describe("beside an example", () => describeExample(staff))
  describe("of every type", () => describeKinds(staff))
  describe("that put an item in the cart", () => describeVouchers(staff))
  describe("with spend tiers", () => describeTiers(staff))
  describe("for certain products", () => describeProducts(staff))
  describe("made by a merchant", () => describeMerchant(staff))
  describe("for a new group", () => describeNewGroup(staff))
  describe("once used", () => describeUsed(staff))
  describe("in numbers", () => describeNumbers(staff))
  describe("once changed", () => describeHistory(staff))
  describe("for a list of people", () => describeImport(staff))
  describe("in what opens over a page", () => describeModals(staff))
  describe("on a telephone", () => describeNarrow(staff))
  describe("on Medusa's own pages", () => describeWidgets(staff))
  describe("for everybody", () => {
    describeAccessible(staff)
    describeAccessibleOverlays(staff)
    describeAccessibleDialogs(staff)
  })
  describe("before it is there", () => describeStates(staff))
  describe("in pictures", () => describePictures(staff))
  describe("elsewhere", () => describePages(staff))
})
