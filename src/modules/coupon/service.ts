import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import * as models from "./models"
import type { Sql } from "./sql/sql"

type Manager = { getTransactionContext?(): Sql | undefined; getKnex(): Sql }

/** Coupons, their codes, entries and ledger; what it can do stands in `operations`, one file each. */
export class CouponModuleService extends MedusaService(models) {
  /** Runs an operation in one transaction: all of it holds, or nothing. */
  @InjectManager()
  @InjectTransactionManager()
  async atomically<Result>(
    operation: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context = {}
  ): Promise<Result> {
    return operation(sqlOf(context.transactionManager as Manager))
  }

  /** Runs an operation that only reads, or is a single statement. */
  @InjectManager()
  async directly<Result>(
    operation: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context = {}
  ): Promise<Result> {
    return operation(sqlOf((context.transactionManager ?? context.manager) as Manager))
  }
}

function sqlOf(manager: Manager): Sql {
  return manager.getTransactionContext?.() ?? manager.getKnex()
}
