import { useMutation } from "@tanstack/react-query"
import type { TestCart, TestCartResponse } from "../../../contracts/test-cart"
import { request } from "./request"

/** What a coupon would do on a cart or an order, or says to a person, and why; nothing is written. */
export function useTestCart() {
  return useMutation({
    mutationFn: (body: TestCart) =>
      request<TestCartResponse>("/admin/coupons/test-cart", { method: "POST", body }),
  })
}
