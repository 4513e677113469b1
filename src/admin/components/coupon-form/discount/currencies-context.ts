import { createContext, useContext } from "react"
import type { StoreCurrency } from "../../../lib/api/store-currencies"

/** The store's currencies; a form opens once they are known. */
export const CurrenciesContext = createContext<StoreCurrency[]>([])

export function useFormCurrencies(): StoreCurrency[] {
  return useContext(CurrenciesContext)
}
