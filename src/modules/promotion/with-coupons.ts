import type { Context, PromotionTypes } from "@medusajs/framework/types"
import {
  EmitEvents,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import type NativePromotionModule from "@medusajs/medusa/promotion"
import { nameActor } from "../coupon/sql/actor"
import type { Sql } from "../coupon/sql/sql"
import { BRAND } from "./brand"
import type { ComputeContext } from "./compute/compute-context"
import { computeWithCoupons } from "./compute/compute-with-coupons"
import { listUnderCodesAskedFor } from "./compute/list-under-codes"
import { lifecycleOf, type CouponLifecycle } from "./lifecycle"
import {
  answeringForCoupons,
  guardWrites,
  transactionOf,
  type WriteContext,
} from "./lock/guard-writes"
import { readingInside } from "./lock/reading-inside"
import type { CouponPromotionService } from "./service-type"
import { registerCoupons } from "./usage/register-coupons"
import { revertCoupons } from "./usage/revert-coupons"
import { noteRefusal } from "./usage/note-refusal"
import { splitUsage } from "./usage/split-usage"

type NativeService = InstanceType<typeof NativePromotionModule.service>
type Native = new (
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks this of the base of a mixin
  ...args: any[]
) => NativeService
type WithCoupons = new (
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  ...args: any[]
) => Pick<CouponPromotionService, "changeCoupons">
type Usage = PromotionTypes.UsageComputedActions
type UsageContext = PromotionTypes.CampaignBudgetUsageContext

/**
 * Medusa's Promotion Module with coupons: the given service's results stay as
 * they are wherever no coupon is involved. A store that swaps its Promotion
 * Module already wraps its own service.
 */
export function withCoupons<Base extends Native>(Base: Base): Base & WithCoupons {
  class PromotionModuleService extends Base {
    static readonly [BRAND] = true

    /** The native list; a code of ours that no native promotion has answers with its coupon's promotion. */
    // @ts-expect-error -- the generated base method is a property to TypeScript
    override async listPromotions(
      filters: PromotionTypes.FilterablePromotionProps = {},
      config: object = {},
      @MedusaContext() context: Context = {}
    ): Promise<PromotionTypes.PromotionDTO[]> {
      const list = (given: PromotionTypes.FilterablePromotionProps) =>
        super.listPromotions(given, config, context)
      return listUnderCodesAskedFor(sqlOf(this, context), filters, list)
    }

    @InjectManager()
    override async computeActions(
      codes: string[],
      applicationContext: PromotionTypes.ComputeActionContext,
      options: PromotionTypes.ComputeActionOptions = {},
      @MedusaContext() context: Context = {}
    ): Promise<PromotionTypes.ComputeActions[]> {
      return computeWithCoupons(sqlOf(this, context), {
        codes,
        context: applicationContext as ComputeContext,
        options,
        now: new Date(),
        native: (nativeCodes) =>
          super.computeActions(nativeCodes, applicationContext, options, context),
      })
    }

    @InjectManager()
    override async registerUsage(
      actions: Usage[],
      usageContext: UsageContext,
      @MedusaContext() context: Context = {}
    ): Promise<void> {
      try {
        await this.registerUsageTogether_(actions, usageContext, context)
      } catch (error) {
        await noteRefusal(sqlOf(this, {}), error, actions, usageContext)
        throw error
      }
    }

    @InjectTransactionManager()
    protected async registerUsageTogether_(
      actions: Usage[],
      usageContext: UsageContext,
      @MedusaContext() context: Context = {}
    ): Promise<void> {
      const sql = sqlOf(this, context)
      const { native, coupons } = await splitUsage(sql, actions, usageContext.customer_email)
      await registerCoupons(sql, coupons, usageContext, new Date())
      if (native.length || !coupons.length) {
        await super.registerUsage(native, usageContext, context)
      }
    }

    @InjectTransactionManager()
    override async revertUsage(
      actions: Usage[],
      usageContext: UsageContext,
      @MedusaContext() context: Context = {}
    ): Promise<void> {
      const sql = sqlOf(this, context)
      const { native, coupons } = await splitUsage(sql, actions, usageContext.customer_email)
      await revertCoupons(sql, coupons, usageContext, new Date())
      if (native.length || !coupons.length) {
        await super.revertUsage(native, usageContext, context)
      }
    }

    /** One write of coupons and their promotions, in one transaction. */
    @InjectManager()
    @EmitEvents()
    @InjectTransactionManager()
    async changeCoupons<Result>(
      change: (lifecycle: CouponLifecycle) => Promise<Result>,
      @MedusaContext() context: Context = {}
    ): Promise<Result> {
      const manager = transactionOf(context as WriteContext)
      await nameActor(manager.getTransactionContext())
      return answeringForCoupons(() =>
        change(lifecycleOf(readingInside(this, manager), manager, context))
      )
    }
  }

  guardWrites(PromotionModuleService.prototype as unknown as Record<string, unknown>)
  return PromotionModuleService as unknown as Base & WithCoupons
}

type Manager = { getTransactionContext?(): Sql | undefined; getKnex(): Sql }

/** The transaction that is under way, or a connection of the pool. */
function sqlOf(service: object, context: Context): Sql {
  const repository = Reflect.get(service, "baseRepository_") as { getFreshManager(): Manager }
  const manager = (context.transactionManager ??
    context.manager ??
    repository.getFreshManager()) as Manager
  return manager.getTransactionContext?.() ?? manager.getKnex()
}
