import { moduleSuite } from "../../__tests__/module-suite"
import { describeBudgets } from "./describe-budgets"
import { describeCounters } from "./describe-counters"
import { describeInterleavings } from "./describe-interleavings"
import { describeMigration } from "./describe-migration"
import { describeRecords } from "./describe-records"
import { describeReservations } from "./describe-reservations"
import { describeSpellings } from "./describe-spellings"
import { describeStatus } from "./describe-status"
import { describeUses } from "./describe-uses"

moduleSuite("The coupon module's operations", (app) => {
  describeReservations(app)
  describeUses(app)
  describeRecords(app)
  describeBudgets(app)
  describeCounters(app)
  describeStatus(app)
  describeSpellings(app)
  describeInterleavings(app)
  describeMigration(app)
})
