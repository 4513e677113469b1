import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { GIFT_REASONS, giftLink } from "../../lib/coupon-form/given"

/** Makes a coupon for one customer, and asks first what it is for. */
export function GiveMenu({ customerId }: { customerId: string }) {
  const { t } = useTranslation("coupons")
  const navigate = useNavigate()
  return (
    // Not modal: the page may go before the menu lets go of it.
    <DropdownMenu modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button type="button" size="small" variant="secondary">
          {t("widgets.give")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {GIFT_REASONS.map((reason) => (
          <DropdownMenu.Item
            key={reason}
            onClick={() => navigate(giftLink({ customer_id: customerId, reason }))}
          >
            {t(`widgets.reasons.${reason}`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
