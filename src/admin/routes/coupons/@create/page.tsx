import { FocusModal } from "@medusajs/ui"
import { CreateCoupon } from "../../../components/create/create-coupon"
import { useRouteModal } from "../../../components/modal/use-route-modal"

const CreateCouponPage = () => {
  const { modal, content } = useRouteModal("/coupons")
  return (
    <FocusModal {...modal}>
      <FocusModal.Content {...content}>
        <CreateCoupon />
      </FocusModal.Content>
    </FocusModal>
  )
}

export default CreateCouponPage
