import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminCouponViewDeleteResponse,
  AdminCouponViewListResponse,
  AdminCouponViewResponse,
} from "../../../contracts/coupon-views"
import type { ListRequest } from "../list/list-query"
import { keys } from "./keys"
import { request } from "./request"

const PATH = "/admin/coupon-views"

/** The saved views of whoever is logged in. */
export function useCouponViews() {
  return useQuery({
    queryKey: keys.views,
    queryFn: () => request<AdminCouponViewListResponse>(PATH),
  })
}

function useViewMutation<Input, Output>(send: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.views }),
  })
}

type ViewChange = { id?: string; name?: string; query?: ListRequest }

/** A new view of a name and a query, or, with an id, another of them for one. */
export function useSaveView() {
  return useViewMutation(({ id, ...body }: ViewChange) =>
    request<AdminCouponViewResponse>(id ? `${PATH}/${id}` : PATH, {
      method: "POST",
      body,
    })
  )
}

export function useDeleteView() {
  return useViewMutation((id: string) =>
    request<AdminCouponViewDeleteResponse>(`${PATH}/${id}`, { method: "DELETE" })
  )
}
