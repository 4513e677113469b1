import { Button, Hint, Label, Tabs } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { KeyboundForm } from "../form/keybound-form"
import { SUBJECT_KINDS, type Subject, type SubjectKind } from "./subject"
import { SubjectInput } from "./subject-input"

type SubjectFormProps = { isPending: boolean; onTest: (subject: Subject) => void }

/** Asks for the cart, the order or the customer to test with. */
export function SubjectForm({ isPending, onTest }: SubjectFormProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const [kind, setKind] = useState<SubjectKind>("cart")
  const [ids, setIds] = useState<Record<SubjectKind, string>>({ cart: "", order: "", customer: "" })
  const [isMissing, setMissing] = useState(false)
  const chosen = ids[kind].trim()
  const test = () => {
    setMissing(!chosen)
    if (chosen) {
      onTest({ kind, id: chosen })
    }
  }
  return (
    <Tabs
      value={kind}
      onValueChange={(next) => {
        setKind(next as SubjectKind)
        setMissing(false)
      }}
    >
      <Tabs.List aria-label={t("test.title")} className="mb-4">
        {SUBJECT_KINDS.map((each) => (
          <Tabs.Trigger key={each} value={each}>
            {t(`test.subjects.${each}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={kind} tabIndex={-1}>
        <KeyboundForm onSubmit={test} className="flex flex-col gap-y-2">
          <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
            {t(`test.${kind}`)}
          </Label>
          <div className="flex items-start gap-x-2">
            <div className="min-w-0 flex-1">
              <SubjectInput
                key={kind}
                kind={kind}
                aria={{
                  id,
                  "aria-labelledby": `${id}-label`,
                  "aria-describedby": `${id}-hint`,
                  "aria-invalid": isMissing,
                }}
                value={ids[kind]}
                onChange={(value) => setIds({ ...ids, [kind]: value })}
              />
            </div>
            <Button type="submit" isLoading={isPending}>
              {t("test.submit")}
            </Button>
          </div>
          <Hint id={`${id}-hint`} variant={isMissing ? "error" : "info"}>
            {isMissing ? t(`test.${kind}_required`) : t(`test.${kind}_hint`)}
          </Hint>
        </KeyboundForm>
      </Tabs.Content>
    </Tabs>
  )
}
