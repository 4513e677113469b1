import { useQuery } from "@tanstack/react-query"
import { keys } from "./keys"
import { sdk } from "./sdk"

export type CodeAvailability = { available: boolean; normal_form: string | null }

export function fetchSuggestedCode(): Promise<{ code: string }> {
  return sdk.client.fetch<{ code: string }>("/admin/coupons/suggested-code")
}

/** A code that nobody has, for a form that opens; each form gets its own. */
export function useSuggestedCode() {
  return useQuery({
    queryKey: keys.suggestedCode,
    queryFn: fetchSuggestedCode,
    gcTime: 0,
    staleTime: Infinity,
  })
}

/** Whether a code could be taken now; asked only when there is one to ask about. */
export function useCodeAvailability(code: string) {
  return useQuery({
    queryKey: keys.codeAvailability(code),
    queryFn: () =>
      sdk.client.fetch<CodeAvailability>("/admin/coupons/code-availability", {
        query: { code },
      }),
    enabled: code !== "",
    staleTime: 0,
  })
}
