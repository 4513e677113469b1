import { distinctTags, withoutTags } from "../distinct-tags"

describe("tags", () => {
  it("A20 keeps each once, whatever its case, in the first spelling", () => {
    expect(distinctTags(["Spring", "VIP", "spring", "vip", "Über", "ÜBER"])).toEqual([
      "Spring",
      "VIP",
      "Über",
    ])
    expect(distinctTags(["constructor", "__proto__"])).toEqual(["constructor", "__proto__"])
    expect(distinctTags([])).toEqual([])
  })

  it("A20 takes away whatever the case", () => {
    expect(withoutTags(["Spring", "VIP", "Über"], ["SPRING", "über", "none"])).toEqual(["VIP"])
    expect(withoutTags(["Spring"], [])).toEqual(["Spring"])
  })
})
