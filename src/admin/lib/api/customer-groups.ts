import { useMutation, useQueryClient } from "@tanstack/react-query"
import { keys } from "./keys"
import { request } from "./request"
import { RequestError } from "./request-error"

export type CreatedGroup = { id: string; name: string }

/** Makes a native customer group without members. */
export function useCreateCustomerGroup() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) =>
      request<{ customer_group: CreatedGroup }>("/admin/customer-groups", {
        method: "POST",
        body: { name },
      }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.optionsOf("groups") }),
        // The dashboard's own list of groups would go without it for a minute and a half.
        client.invalidateQueries({ queryKey: ["customer_groups"] }),
      ]),
  })
}

/** Whether the name is what the server objected to: it says so in words only. */
export function isNameTaken(error: unknown): boolean {
  return (
    error instanceof RequestError && error.status === 400 && /already exists/.test(error.message)
  )
}
