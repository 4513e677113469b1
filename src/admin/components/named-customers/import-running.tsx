import { Button, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ImportState } from "../../lib/import/use-import"
import { Progress } from "../layout/progress"

type ImportRunningProps = Pick<ImportState, "sent" | "total"> & { stop: () => void }

/** While people are put on the list. */
export function ImportRunning({ sent, total, stop }: ImportRunningProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      <Drawer.Body>
        <Progress label={t("named.progress", { sent, total })} done={sent} total={total} />
      </Drawer.Body>
      <Drawer.Footer>
        <Button type="button" size="small" variant="secondary" onClick={stop}>
          {t("named.stop")}
        </Button>
      </Drawer.Footer>
    </>
  )
}
