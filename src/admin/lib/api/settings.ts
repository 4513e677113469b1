import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { CouponSettings, UpdateCouponSettings } from "../../../contracts/settings"
import { keys } from "./keys"
import { request } from "./request"

type SettingsResponse = { settings: CouponSettings }

const PATH = "/admin/coupon-settings"

export function useCouponSettings() {
  return useQuery({
    queryKey: keys.settings,
    queryFn: () => request<SettingsResponse>(PATH),
  })
}

export function useUpdateCouponSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: UpdateCouponSettings) =>
      request<SettingsResponse>(PATH, { method: "POST", body }),
    onSuccess: (response) => client.setQueryData(keys.settings, response),
  })
}
