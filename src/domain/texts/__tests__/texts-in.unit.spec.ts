import { textsIn } from "../texts-in"

describe("the texts of a coupon in a shopper's language", () => {
  const coupon = {
    name: "Harbour",
    description: "Ten percent",
    translations: {
      de: { name: "Hafen", description: "Zehn Prozent" },
      "de-AT": { name: "Hafen, eh klar", description: null },
    },
  }

  it.each([
    [undefined, "Harbour", "Ten percent"],
    ["en-US", "Harbour", "Ten percent"],
    ["de", "Hafen", "Zehn Prozent"],
    ["de-DE", "Hafen", "Zehn Prozent"],
    ["DE-at", "Hafen, eh klar", "Zehn Prozent"],
  ])("Y9 A7 %s: %s", (locale, name, description) => {
    expect(textsIn(coupon, locale)).toEqual({ name, description })
  })

  it("Y9 takes no text from what every object has", () => {
    expect(textsIn(coupon, "constructor").name).toBe("Harbour")
  })
})
