import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from "@tanstack/react-query"
import type {
  AdminCouponDeleteResponse,
  AdminCouponListResponse,
  AdminCouponResponse,
} from "../../../contracts/admin-responses"
import type { CreateCouponInput, UpdateCouponInput } from "../../../contracts/coupon"
import type { ListRequest } from "../list/list-query"
import { keys } from "./keys"
import { request } from "./request"

const PATH = "/admin/coupons"

/** Uses are counted while nobody looks: what is shown again is asked for again. */
export const FRESH_MS = 2000

export type CouponListQuery = {
  limit?: number
  offset?: number
  order?: string
  promotion_id?: string
  campaign_id?: string
  group_id?: string
  product_id?: string
  customer_id?: string
}

type ListPage = ListRequest & { limit: number; offset: number }

export function fetchCoupons(query: CouponListQuery | ListPage): Promise<AdminCouponListResponse> {
  return request<AdminCouponListResponse>(PATH, { query })
}

export function useCoupons(query: CouponListQuery | ListPage) {
  return useQuery({
    queryKey: keys.list(query),
    queryFn: () => fetchCoupons(query),
    placeholderData: keepPreviousData,
    // Without a connection it fails, and says so, instead of waiting for one.
    networkMode: "always",
    staleTime: FRESH_MS,
  })
}

export function useCoupon(id: string) {
  return useQuery({
    queryKey: keys.coupon(id),
    queryFn: () => request<AdminCouponResponse>(`${PATH}/${id}`),
    staleTime: FRESH_MS,
  })
}

/** Whatever changed a coupon may show in every list. */
export function refreshCoupons(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: keys.coupons.all })
}

function useCouponMutation<Input, Output>(send: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => refreshCoupons(client) })
}

export function useCreateCoupon() {
  return useCouponMutation((body: CreateCouponInput) =>
    request<AdminCouponResponse>(PATH, { method: "POST", body })
  )
}

export function useUpdateCoupon() {
  return useCouponMutation(({ id, ...body }: UpdateCouponInput & { id: string }) =>
    request<AdminCouponResponse>(`${PATH}/${id}`, { method: "POST", body })
  )
}

export function useCouponCommand(command: "pause" | "resume" | "restore" | "duplicate") {
  return useCouponMutation((id: string) =>
    request<AdminCouponResponse>(`${PATH}/${id}/${command}`, {
      method: "POST",
      body: {},
    })
  )
}

export function useDeleteCoupon() {
  return useCouponMutation((id: string) =>
    request<AdminCouponDeleteResponse>(`${PATH}/${id}`, { method: "DELETE" })
  )
}
