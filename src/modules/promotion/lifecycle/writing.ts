import type { Sql } from "../../coupon/sql/sql"
import type { NativeWriter } from "./native-writer"

/** What one transaction needs to write coupons and their promotions together. */
export type Writing = {
  sql: Sql
  /** Native writers, in the same transaction. */
  native: NativeWriter
  /** Writes what the ORM only holds in memory so far, so that SQL sees it. */
  flush(): Promise<void>
}
