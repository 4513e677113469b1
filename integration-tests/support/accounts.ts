import { CUSTOMER_PASSWORD } from "../../scripts/demo/logins.js"
import type { Shop } from "./shop-suite"
import { shopper } from "./shopper"

/** One of the demo shop's people who can log in, shopping under their account. */
export async function account(shop: Shop, email: string) {
  const send = shop.api.as(await shop.api.login(email, CUSTOMER_PASSWORD))
  const { cart, ...calls } = shopper(shop, send)
  return {
    ...calls,
    send,
    /** The account's own e-mail, unless another is given. */
    cart: (items: Record<string, number>, fields: object = {}) =>
      cart(items, { email: undefined, ...fields }),
    customer_id: String(shop.ids.customers[email]),
    /** Takes a guest's cart over, as a storefront does after login. */
    takeOver: (cartId: string) => send("POST", `/store/carts/${cartId}/customer`, {}),
  }
}

/** An account made just now over the store API. */
export async function newAccount(shop: Shop, email: string) {
  const { api } = shop
  const registered = await api.raw({})("POST", "/auth/customer/emailpass/register", {
    email,
    password: CUSTOMER_PASSWORD,
  })
  const { data } = await api.as(registered.data.token)("POST", "/store/customers", { email })
  expect(data).toHaveProperty("customer")
  const { ids, ...rest } = shop
  const customers = { ...ids.customers, [email]: data.customer.id }
  return account({ ...rest, ids: { ...ids, customers } }, email)
}
