import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminCouponProductResponse,
  SetCouponProduct,
} from "../../../contracts/coupon-products"
import { keys } from "./keys"
import { request } from "./request"

const pathOf = (productId: string) => `/admin/coupon-products/${productId}`

/** Which coupons a product takes. */
export function useCouponProduct(productId: string) {
  return useQuery({
    queryKey: keys.couponProduct(productId),
    queryFn: () => request<AdminCouponProductResponse>(pathOf(productId)),
  })
}

export function useSetCouponProduct(productId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SetCouponProduct) =>
      request<AdminCouponProductResponse>(pathOf(productId), { method: "POST", body }),
    onSuccess: (response) => client.setQueryData(keys.couponProduct(productId), response),
  })
}
