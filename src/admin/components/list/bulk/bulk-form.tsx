import { Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BulkAction } from "../../../lib/list/bulk-actions"
import { bulkProblem, type BulkValues } from "../../../lib/list/to-change"
import { KeyboundForm } from "../../form/keybound-form"
import { Progress } from "../../layout/progress"
import { BulkFields } from "./bulk-fields"
import { FormFooter } from "../../modal/form-footer"

type BulkFormProps = {
  action: BulkAction
  title: string
  count: number
  /** What a campaign has to do with an end. */
  campaign: string
  values: BulkValues
  /** How many are settled; null while nothing runs. */
  settled: number | null
  onChange: (values: BulkValues) => void
  onSubmit: () => void
}

/** What the action asks; then how far it is. */
export function BulkForm(props: BulkFormProps) {
  const { action, title, count, campaign, values, settled, onChange, onSubmit } = props
  const { t } = useTranslation("coupons")
  const [wasSent, setSent] = useState(false)
  const problem = bulkProblem(action, values, new Date())
  const isRunning = settled !== null
  const submit = () => {
    setSent(true)
    if (!problem && !isRunning) {
      onSubmit()
    }
  }
  return (
    <KeyboundForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <BulkFields
          action={action}
          count={count}
          campaign={campaign}
          values={values}
          problem={wasSent && problem ? t(`bulk.${problem}`) : ""}
          onChange={onChange}
        />
        {isRunning && (
          <Progress label={t("bulk.progress", { settled, count })} done={settled} total={count} />
        )}
      </Drawer.Body>
      <FormFooter
        submit={title}
        variant={action === "delete" ? "danger" : "primary"}
        isPending={isRunning}
        isUnderWay={isRunning}
      />
    </KeyboundForm>
  )
}
