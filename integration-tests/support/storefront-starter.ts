import type { Answer } from "./shop-api"
import type { Shop } from "./shop-suite"

type Cart = { promotions: { code?: string }[] }

/**
 * The discount code form of the official storefront starter: it always sends
 * the codes that the cart shows, with the new one behind them or the removed
 * one left out.
 */
export function storefrontStarter({ api }: Shop, cartId: string) {
  const shown = async (): Promise<string[]> => {
    const { data } = await api.store("GET", `/store/carts/${cartId}`)
    const { promotions }: Cart = data.cart
    return promotions.map(({ code }) => code).filter((code) => code !== undefined)
  }
  const apply = (promo_codes: string[]): Promise<Answer> =>
    api.store("POST", `/store/carts/${cartId}`, { promo_codes })
  return {
    shown,
    addCode: async (code: string) => apply([...(await shown()), code]),
    removeCode: async (code: string) => apply((await shown()).filter((other) => other !== code)),
  }
}
