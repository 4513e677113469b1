import { FocusModal } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { CreateCoupon } from "../../../components/coupon-form/create-coupon"
import { useRouteModal } from "../../../components/modal/use-route-modal"

const CreateCouponPage = () => {
  const { t } = useTranslation("coupons")
  const { modal, content } = useRouteModal("/coupons")
  return (
    <FocusModal {...modal}>
      <FocusModal.Content {...content}>
        <FocusModal.Header>
          <FocusModal.Title asChild>
            <span className="sr-only">{t("form.create_title")}</span>
          </FocusModal.Title>
          <FocusModal.Description className="sr-only">
            {t("form.create_text")}
          </FocusModal.Description>
        </FocusModal.Header>
        <CreateCoupon />
      </FocusModal.Content>
    </FocusModal>
  )
}

export default CreateCouponPage
