import { Table } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useCoupons } from "../../lib/api/coupons"
import { companionsAmong } from "../../lib/coupon/companions-among"
import { COMPANIONS, type Companion } from "../../../domain/terms/companions"
import { AllowedBack } from "./allowed-back"

/** As many as a list gives at once; who has more live coupons sees that it says so of the newest. */
const MOST = 200

type CombiningMatrixProps = {
  /** `as`: what it is to others. */
  coupon: { id: string | null; as: Companion }
  /** What this coupon says of a companion: a switch, or yes or no. */
  allows: (companion: Companion, labelledBy: string) => ReactNode
}

/** With what a coupon combines: what it allows itself, and beside it which of the live ones allow it back. */
export function CombiningMatrix({ coupon, allows }: CombiningMatrixProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const { data } = useCoupons({ status: ["active", "not_started"], limit: MOST, offset: 0 })
  const among = data && companionsAmong(data.coupons, coupon)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("combining.kind")}</Table.HeaderCell>
            <Table.HeaderCell>{t("combining.allows")}</Table.HeaderCell>
            <Table.HeaderCell>{t("combining.allowed_back")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {COMPANIONS.map((companion) => (
            <Table.Row key={companion}>
              <Table.Cell id={`${id}-${companion}`} className="whitespace-normal">
                <span className="inline-block first-letter:uppercase">
                  {t(`combining.${companion}`)}
                </span>
              </Table.Cell>
              <Table.Cell>{allows(companion, `${id}-${companion}`)}</Table.Cell>
              <Table.Cell className="text-ui-fg-subtle whitespace-normal">
                {companion === "promotions" ? (
                  t("combining.promotions_allow")
                ) : (
                  <AllowedBack live={among?.(companion)} />
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
