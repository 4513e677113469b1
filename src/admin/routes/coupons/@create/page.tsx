import { FocusModal } from "@medusajs/ui"
import { CreateCoupon } from "../../../components/coupon-form/create-coupon"
import { keepOpenForLists } from "../../../components/modal/keep-open-for-lists"
import { useRouteModal } from "../../../components/modal/use-route-modal"

const CreateCouponPage = () => {
  const modal = useRouteModal("/coupons")
  return (
    <FocusModal {...modal}>
      <FocusModal.Content onEscapeKeyDown={keepOpenForLists}>
        <FocusModal.Header />
        <CreateCoupon />
      </FocusModal.Content>
    </FocusModal>
  )
}

export default CreateCouponPage
