import { queryOptions, useQuery } from "@tanstack/react-query"
import { keys } from "./keys"
import { request } from "./request"

export type CodeAvailability = { available: boolean; normal_form: string | null }

export function fetchSuggestedCode(): Promise<{ code: string }> {
  return request<{ code: string }>("/admin/coupons/suggested-code")
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

/** Whether a code could be taken now. */
export function codeAvailability(code: string) {
  return queryOptions({
    queryKey: keys.codeAvailability(code),
    queryFn: () =>
      request<CodeAvailability>("/admin/coupons/code-availability", { query: { code } }),
    staleTime: 0,
  })
}

/** The same while it is typed; asked only when there is one to ask about. */
export function useCodeAvailability(code: string) {
  return useQuery({ ...codeAvailability(code), enabled: code !== "" })
}
