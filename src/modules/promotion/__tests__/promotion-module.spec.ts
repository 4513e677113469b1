import { moduleSuite } from "../../__tests__/module-suite"
import { describeComputeParity } from "./describe-compute-parity"
import { describeEditLock } from "./describe-edit-lock"
import { describeNewTerms } from "./describe-new-terms"
import { describeOpenWrites } from "./describe-open-writes"
import { describeCodes } from "./describe-codes"
import { describeConversion } from "./describe-conversion"
import { describeOwnService } from "./describe-own-service"
import { describeUsageParity } from "./describe-usage-parity"
import { describeWriteParity } from "./describe-write-parity"

// Core lists by id, and ids of one millisecond are in no order: two runs would differ by chance.
jest.mock("ulid", () => {
  const ulid = jest.requireActual<{ monotonicFactory(): () => string }>("ulid")
  return { ...ulid, ulid: ulid.monotonicFactory() }
})

moduleSuite("The Promotion Module, swapped", (app) => {
  describeComputeParity(app)
  describeUsageParity(app)
  describeWriteParity(app)
  describeEditLock(app)
  describeOpenWrites(app)
  describeNewTerms(app)
  describeCodes(app)
  describeConversion(app)
  describeOwnService(app)
})
