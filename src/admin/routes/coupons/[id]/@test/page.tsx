import { Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { DrawerHeader } from "../../../../components/modal/drawer-header"
import { useRouteModal } from "../../../../components/modal/use-route-modal"
import { TestCart } from "../../../../components/test-cart/test-cart"

const TestCartPage = () => {
  const { t } = useTranslation("coupons")
  const { id = "" } = useParams()
  const { modal, content } = useRouteModal(`/coupons/${id}`)
  return (
    <Drawer {...modal}>
      <Drawer.Content {...content}>
        <DrawerHeader>
          <Drawer.Title>{t("test.title")}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t("test.text")}
          </Drawer.Description>
        </DrawerHeader>
        <Drawer.Body className="overflow-y-auto">
          <TestCart couponId={id} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

export default TestCartPage
