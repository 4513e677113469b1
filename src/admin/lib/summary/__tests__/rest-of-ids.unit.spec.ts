import { translate } from "../../../__tests__/translate"
import { formatOr } from "../../format/list"
import { restOfIds, type Lookup } from "../rest-of-ids"

const IDS = ["a", "b", "c", "d"]
const lookup = (change: Partial<Lookup>): Lookup => ({
  asked: IDS,
  known: new Set(["a", "b"]),
  state: "answered",
  ...change,
})

it("A26 A23 says of what was deleted that it was", async () => {
  const t = await translate("en")
  expect(restOfIds(IDS, lookup({ known: new Set(IDS) }), t)).toEqual([])
  expect(restOfIds(IDS, lookup({ known: new Set(["a", "b", "c"]) }), t)).toEqual(["(deleted)"])
  expect(restOfIds(IDS, lookup({}), t)).toEqual(["(2 deleted)"])
  expect(restOfIds(IDS, lookup({}), await translate("de"))).toEqual(["(2 gelöscht)"])
})

it("A26 A23 ends a list of names as a sentence can hold it", async () => {
  const [en, de] = [await translate("en"), await translate("de")]
  const asked = ["a", "b"]
  expect(formatOr(["VIP", "Club", ...restOfIds(IDS, lookup({ asked }), en)], "en")).toBe(
    "VIP, Club, or 2 more"
  )
  expect(formatOr(["VIP", "Club", ...restOfIds(IDS, lookup({ asked }), de)], "de")).toBe(
    "VIP, Club oder 2 weiteren"
  )
})

it("A26 takes nothing for deleted that was not answered", async () => {
  const t = await translate("en")
  expect(restOfIds(IDS, lookup({ state: "pending" }), t)).toEqual(["…"])
  expect(restOfIds(IDS, lookup({ state: "failed" }), t)).toEqual(["c", "d"])
})
