import { personKeys } from "../person-keys"

const policy = { ignore_plus_tags: false, ignore_dots: false }
const plain = (text: string) => text
const nobody = {
  customer_id: null,
  has_account: false,
  account_email: null,
  cart_email: null,
}

describe("person keys", () => {
  it("C2 counts an account under its id, its e-mail and the cart's", () => {
    const person = {
      customer_id: "cus_1",
      has_account: true,
      account_email: "Ann@example.com",
      cart_email: "work@example.com",
    }
    expect(personKeys(person, policy, plain)).toEqual([
      "account:cus_1",
      "email:ann@example.com",
      "email:work@example.com",
    ])
  })

  it("C2 counts a guest under the e-mail alone: the next cart has another customer id", () => {
    const guest = { ...nobody, customer_id: "cus_guest", cart_email: "ANN@example.com" }
    expect(personKeys(guest, policy, plain)).toEqual(["email:ann@example.com"])
  })

  it("C2 keeps the address as typed beside the form of the policy, which may change", () => {
    const guest = { ...nobody, cart_email: "a.nn+news@example.com" }
    const loose = { ignore_plus_tags: true, ignore_dots: true }
    expect(personKeys(guest, loose, plain)).toEqual([
      "email:a.nn+news@example.com",
      "email:ann@example.com",
    ])
  })

  it("C2 takes one key for an e-mail that is given twice", () => {
    const person = {
      ...nobody,
      account_email: "ann@example.com",
      cart_email: " Ann@example.com",
    }
    expect(personKeys(person, policy, plain)).toHaveLength(1)
  })

  it("C2 keeps an id and an e-mail of the same text apart, before hashing", () => {
    const hashed: string[] = []
    const person = { ...nobody, customer_id: "x", has_account: true, cart_email: "x" }
    const keys = personKeys(person, policy, (text) => (hashed.push(text), `#${text}`))
    expect(hashed.sort()).toEqual(["account:x", "email:x"])
    expect(keys).toEqual(["#account:x", "#email:x"])
  })

  it("C2 has no key where nobody is known", () => {
    expect(personKeys({ ...nobody, cart_email: "  " }, policy, plain)).toEqual([])
  })
})
