import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { MenuLabel } from "../../../components/layout/menu-label"
import { CouponSettings } from "../../../components/settings/coupon-settings"

const CouponSettingsPage = () => {
  const { t } = useTranslation("coupons")
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("settings.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.text")}
        </Text>
      </div>
      <CouponSettings />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "coupons",
})

export const handle = {
  breadcrumb: () => <MenuLabel />,
}

export default CouponSettingsPage
