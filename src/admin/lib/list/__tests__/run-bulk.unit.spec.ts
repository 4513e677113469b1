import { runBulk } from "../run-bulk"

const ids = (count: number) => Array.from({ length: count }, (_, index) => `coupon_${index}`)

describe("one change of many coupons", () => {
  it("X28 goes in portions, and tells how far it is", async () => {
    const sizes: number[] = []
    const progress: number[] = []
    const outcome = await runBulk(
      ids(60),
      async (portion) => {
        sizes.push(portion.length)
        return { done: portion, failed: [] }
      },
      (settled) => progress.push(settled)
    )
    expect(sizes).toEqual([25, 25, 10])
    expect(progress).toEqual([25, 50, 60])
    expect(outcome.done).toEqual(ids(60))
  })

  it("X28 reports what failed, and goes on after a portion that did not get through", async () => {
    const problem = { code: "coupon_used" } as const
    const used = { id: "coupon_25", code: "TEA", message: "It is used.", problem }
    const outcome = await runBulk(
      ids(26),
      async (portion) => {
        if (portion.length === 25) {
          throw new Error("No connection")
        }
        return { done: [], failed: [used] }
      },
      () => {}
    )
    expect(outcome.done).toEqual([])
    expect(outcome.failed).toHaveLength(26)
    expect(outcome.failed[0]).toMatchObject({
      id: "coupon_0",
      code: null,
      error: { message: "No connection" },
    })
    expect(outcome.failed[25]).toMatchObject({ id: "coupon_25", code: "TEA", error: { problem } })
  })
})
