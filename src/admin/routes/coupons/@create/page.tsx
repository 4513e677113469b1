import { FocusModal } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import { CreateCoupon } from "../../../components/create/create-coupon"
import { useRouteModal } from "../../../components/modal/use-route-modal"

const CreateCouponPage = () => {
  const { search } = useLocation()
  // The list below stays as it was filtered.
  const { modal, content } = useRouteModal(`/coupons${search}`)
  return (
    <FocusModal {...modal}>
      <FocusModal.Content {...content}>
        <CreateCoupon />
      </FocusModal.Content>
    </FocusModal>
  )
}

export default CreateCouponPage
