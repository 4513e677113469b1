import { FocusModal } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import { CreateCoupon } from "../../../components/create/create-coupon"
import { giftOf } from "../../../lib/coupon-form/given"
import { useRouteModal } from "../../../components/modal/use-route-modal"

const CreateCouponPage = () => {
  const { search } = useLocation()
  const gift = giftOf(new URLSearchParams(search))
  // Back to whom it was for; else the list below stays as it was filtered.
  const parent = gift ? `/customers/${gift.customer_id}` : `/coupons${search}`
  const { modal, content } = useRouteModal(parent)
  return (
    <FocusModal {...modal}>
      <FocusModal.Content {...content}>
        <CreateCoupon />
      </FocusModal.Content>
    </FocusModal>
  )
}

export default CreateCouponPage
