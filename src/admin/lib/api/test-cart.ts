import { useMutation } from "@tanstack/react-query"
import type { TestCart } from "../../../contracts/test-cart"
import type { Trace } from "../../../domain/explain/trace"
import { sdk } from "./sdk"

/** What a coupon would do on a cart, and why; nothing is written. */
export function useTestCart() {
  return useMutation({
    mutationFn: (body: TestCart) =>
      sdk.client.fetch<{ trace: Trace }>("/admin/coupons/test-cart", { method: "POST", body }),
  })
}
