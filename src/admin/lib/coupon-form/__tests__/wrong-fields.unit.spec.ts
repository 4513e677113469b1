import { wrongFields } from "../wrong-fields"

it("A26 finds what the form marks as wrong, however deep, and leaves out what the server said", () => {
  const wrong = (type: string) => ({ type, message: "No." })
  expect(
    wrongFields({
      code: wrong("server"),
      name: wrong("too_long"),
      audience: { customer_ids: wrong("customers_required") as never },
      minimum_spend: { amounts: [undefined, { amount: wrong("amount_positive") }] },
    })
  ).toEqual(["name", "audience.customer_ids", "minimum_spend.amounts.1.amount"])
  expect(wrongFields({})).toEqual([])
})
