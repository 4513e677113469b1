import { useQuery } from "@tanstack/react-query"
import { keys } from "./keys"
import { request } from "./request"

export type StoreCurrency = { code: string; digits: number; is_default: boolean }

type StoreResponse = {
  stores: {
    supported_currencies?: {
      currency_code: string
      is_default: boolean
      currency?: { decimal_digits: number }
    }[]
  }[]
}

/** The currencies that the store sells in, its default first. */
export function useStoreCurrencies() {
  return useQuery({
    queryKey: keys.storeCurrencies,
    queryFn: async (): Promise<StoreCurrency[]> => {
      const { stores } = await request<StoreResponse>("/admin/stores", {
        query: { fields: "id,*supported_currencies,*supported_currencies.currency" },
      })
      return (stores[0]?.supported_currencies ?? [])
        .map(({ currency_code, is_default, currency }) => ({
          code: currency_code,
          digits: currency?.decimal_digits ?? 2,
          is_default,
        }))
        .sort((a, b) => Number(b.is_default) - Number(a.is_default))
    },
  })
}
