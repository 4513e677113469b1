import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { useImport } from "../../lib/import/use-import"
import { LeaveGuard, SAVED } from "../modal/leave-guard"
import { ImportProgress } from "../named-customers/import-progress"
import { CreateHeader } from "./create-header"

type FillListProps = { coupon: AdminCoupon; filling: ReturnType<typeof useImport> }

/** The coupon is there, and the people come on its list. */
export function FillList({ coupon, filling }: FillListProps) {
  const { t } = useTranslation("coupons")
  const { phase } = filling
  const isOpen = phase === "cancelled" || phase === "failed"
  const intro = (
    <div>
      <Heading>{t("fill.title", { code: coupon.code })}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t(isOpen ? "fill.unfinished" : phase === "running" ? "fill.running" : "fill.text")}
      </Text>
    </div>
  )
  return (
    <>
      <CreateHeader />
      <ImportProgress modal={FocusModal} intro={intro} {...filling}>
        <Button size="small" variant={isOpen ? "secondary" : "primary"} asChild>
          <Link to={`/coupons/${coupon.id}`} replace state={SAVED}>
            {t("fill.open")}
          </Link>
        </Button>
      </ImportProgress>
      <LeaveGuard isDirty={phase === "running"} />
    </>
  )
}
