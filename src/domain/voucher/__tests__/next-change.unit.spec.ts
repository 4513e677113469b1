import { nextChange, type EnteredVoucher } from "../next-change"

const line = (change: object = {}) => ({ id: "line", variant_id: "shirt", quantity: 1, ...change })
const entered = (change: Partial<EnteredVoucher> = {}): EnteredVoucher => ({
  state: "applied",
  reasons: [],
  item: "in",
  voucher: { variant_id: "shirt", quantity: 1, grant: null },
  lines: [line()],
  ...change,
})

describe("What has to happen to a cart with a voucher next", () => {
  it("A16 nothing where it applies with its item, or was not computed yet", () => {
    expect(nextChange(entered())).toBeNull()
    expect(nextChange(entered({ state: "entered", item: null, lines: [] }))).toBeNull()
    expect(nextChange(entered({ state: "entered" }))).toBeNull()
  })

  it.each(["item_to_come", "out_of_stock", "item_unavailable"])(
    "A16 the item is put in where the code lacks nothing else: %s",
    (reason) => {
      const due = entered({ state: "waiting", reasons: [reason], item: null, lines: [] })
      expect(nextChange(due)).toEqual({ kind: "put_in" })
      expect(nextChange({ ...due, reasons: [reason, "minimum_spend"] })).toBeNull()
    }
  )

  it("A16 once: what a shopper took out is not put in again", () => {
    const out = entered({ state: "waiting", reasons: ["item_taken_out"], lines: [] })
    expect(nextChange(out)).toBeNull()
  })

  it.each([
    ["waits", { state: "waiting", reasons: ["minimum_spend"] }],
    ["is refused", { state: "refused", reasons: ["expired"] }],
    ["was removed", { state: "removed" }],
    ["has no voucher any more", { state: "refused", voucher: null }],
    ["has another item", { voucher: { variant_id: "mug", quantity: 1, grant: null } }],
  ] satisfies [string, Partial<EnteredVoucher>][])(
    "A16 the item is taken out where the code %s",
    (_, change) => {
      expect(nextChange(entered(change))).toEqual({ kind: "take_out", line_ids: ["line"] })
    }
  )

  it("A16 an item that costs nothing anyway stays", () => {
    expect(nextChange(entered({ state: "waiting", reasons: ["nothing_left"] }))).toBeNull()
    expect(nextChange(entered({ state: "waiting", reasons: ["item_to_come"] }))).toBeNull()
  })

  it("A16 what a shopper adds to it is set apart, what they take from it is not made up for", () => {
    const raised = line({ quantity: 4 })
    expect(nextChange(entered({ lines: [raised] }))).toEqual({
      kind: "set_apart",
      line: raised,
      keep: 1,
      rest: 3,
    })
    const three = { variant_id: "shirt", quantity: 3, grant: null }
    expect(nextChange(entered({ voucher: three }))).toBeNull()
  })

  it("A16 what is there is noted, and forgotten once the code is off", () => {
    expect(nextChange(entered({ item: null }))).toEqual({ kind: "note", item: "in" })
    expect(nextChange(entered({ state: "removed", lines: [] }))).toEqual({
      kind: "note",
      item: null,
    })
  })
})
