import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { compareCounters } from "../../src/modules/coupon/operations/ledger/compare-counters"
import type { Answer } from "../support/shop-api"
import type { Arena } from "./arena"
import {
  completeAtOnce,
  createCoupon,
  isOrder,
  ledgerOf,
  openUses,
  readyGuests,
  serverFor,
  tally,
} from "./crowd"

const USES = 10
/** For the event of a cancelled order to arrive. */
const EVENT_MS = 3_000

/** Uses that come back while others are taken. */
export function describeReversals(arena: () => Arena): void {
  const uniqueCode = () => `BACK${randomUUID().slice(0, 8)}`.toUpperCase()

  it("L1 X5 gives a use back once, however often and in whatever way that is asked for at once", async () => {
    const coupon = await createCoupon(arena(), uniqueCode(), { total_limit: 1 })
    const [cart = "", ...others] = await readyGuests(arena(), coupon.code, 4)
    const [placed] = await completeAtOnce(arena(), [cart])
    const [use = ""] = await openUses(arena(), coupon.id)

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 4 === 3
          ? cancel(arena(), index, placed?.data.order.id)
          : giveBack(arena(), index, use)
      )
    )
    await sleep(EVENT_MS)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const reversed = (await ledgerOf(arena(), coupon.id)).filter(({ type }) => type === "reversed")
    expect(reversed).toMatchObject([{ redemption_id: use }])
    expect(await compareCounters(arena().sql)).toEqual([])

    expect(tally(await completeAtOnce(arena(), others))).toEqual({
      order: 1,
      "400 not_allowed coupon_used_up": 2,
    })
  })

  it("C1 X5 counts right when uses are given back while others complete", async () => {
    const coupon = await createCoupon(arena(), uniqueCode(), { total_limit: USES })
    const carts = await readyGuests(arena(), coupon.code, 5 * USES)
    const first = await completeAtOnce(arena(), carts.slice(0, USES))
    expect(tally(first)).toEqual({ order: USES })

    const uses = await openUses(arena(), coupon.id)
    const [second, givenBack] = await Promise.all([
      completeAtOnce(arena(), carts.slice(USES, 3 * USES)),
      Promise.all(uses.map((use, index) => giveBack(arena(), index, use))),
    ])
    expect(givenBack.map(({ status }) => status)).toEqual(Array(USES).fill(200))
    const taken = second.filter(isOrder).length
    expect(taken).toBeLessThanOrEqual(USES)
    expect(await openUses(arena(), coupon.id)).toHaveLength(taken)
    expect(await compareCounters(arena().sql)).toEqual([])

    const third = await completeAtOnce(arena(), carts.slice(3 * USES))
    expect(third.filter(isOrder)).toHaveLength(USES - taken)
    expect(tally([...second, ...third])).toEqual({
      order: USES,
      "400 not_allowed coupon_used_up": 3 * USES,
    })
  })
}

function giveBack({ servers }: Arena, index: number, use: string): Promise<Answer> {
  const { admin } = serverFor(servers, index).api
  return admin("POST", `/admin/coupon-redemptions/${use}/reverse`, {
    reason: "The parcel was lost",
  })
}

function cancel({ servers }: Arena, index: number, order: string): Promise<Answer> {
  return serverFor(servers, index).api.admin("POST", `/admin/orders/${order}/cancel`)
}
