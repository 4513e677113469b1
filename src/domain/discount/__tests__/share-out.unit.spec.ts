import { money, decimal } from "../money"
import { shareOut } from "../share-out"

const share = (total: string, parts: [quota: string, cap: string][], digits = 2) =>
  shareOut(
    money(total),
    parts.map(([quota, cap]) => ({ quota: money(quota), cap: money(cap) })),
    digits
  ).map(decimal)

describe("sharing an amount out", () => {
  it("A23 gives the odd cent to the largest remainder", () => {
    expect(
      share("10", [
        ["1.664", "9"],
        ["1.668", "9"],
        ["6.668", "9"],
      ])
    ).toEqual(["1.66", "1.67", "6.67"])
  })

  it("A23 gives it to the earlier line among equal ones", () => {
    const third: [string, string] = ["33.33333333333333333333", "50"]
    expect(share("100", [third, third, third])).toEqual(["33.34", "33.33", "33.33"])
  })

  it("A23 knows currencies without cents, and with three digits", () => {
    const third: [string, string] = ["33.33333333333333333333", "50"]
    expect(share("100", [third, third, third], 0)).toEqual(["34", "33", "33"])
    expect(share("100", [third, third, third], 3)).toEqual(["33.334", "33.333", "33.333"])
  })

  it("A24 passes a line over that has no whole cent left", () => {
    expect(
      share("1.01", [
        ["0.008", "0.008"],
        ["1.002", "2"],
      ])
    ).toEqual(["0", "1.01"])
  })

  it("A24 gives smaller parts where no line has a whole cent left", () => {
    expect(
      share("0.01", [
        ["0.005", "0.006"],
        ["0.005", "0.006"],
      ])
    ).toEqual(["0.006", "0.004"])
  })

  it("A24 adds up where the amount itself has parts of a cent", () => {
    expect(
      share("0.025", [
        ["0.0125", "9"],
        ["0.0125", "9"],
      ])
    ).toEqual(["0.015", "0.01"])
  })

  it("A24 never shares out more than there is, though quotas were rounded up", () => {
    expect(
      share("2.99", [
        ["1.5", "9"],
        ["1.5", "9"],
      ])
    ).toEqual(["1.5", "1.49"])
  })
})
