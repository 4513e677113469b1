import { Button, Hint, Input, Label } from "@medusajs/ui"
import { useState, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { errorText } from "../../../lib/problem/error-text"
import {
  isNameTaken,
  useCreateCustomerGroup,
  type CreatedGroup,
} from "../../../lib/api/customer-groups"

type NewGroupProps = {
  id: string
  onCreated: (group: CreatedGroup) => void
  onCancel: () => void
}

/** Asks for the name of a new customer group; Enter makes it. Stands inside a form: it is none. */
export function NewGroup({ id, onCreated, onCancel }: NewGroupProps) {
  const { t } = useTranslation("coupons")
  const create = useCreateCustomerGroup()
  const [name, setName] = useState("")
  const [isMissing, setMissing] = useState(false)

  const submit = () => {
    setMissing(!name.trim())
    if (name.trim() && !create.isPending) {
      create.mutate(name.trim(), { onSuccess: ({ customer_group }) => onCreated(customer_group) })
    }
  }
  const submitOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      submit()
    }
  }
  const problem = () => {
    if (isMissing) {
      return t("form.audience.group_name_required")
    }
    return isNameTaken(create.error)
      ? t("form.audience.group_exists", { name: create.variables })
      : errorText(t, create.error)
  }

  return (
    <div
      id={id}
      role="group"
      aria-label={t("form.audience.add_group")}
      className="bg-ui-bg-component shadow-elevation-card-rest flex w-full flex-col gap-y-2 rounded-lg p-3"
    >
      <Label htmlFor={`${id}-name`} size="small" weight="plus">
        {t("form.audience.group_name")}
      </Label>
      <Input
        id={`${id}-name`}
        autoFocus
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={submitOnEnter}
        aria-invalid={Boolean(problem())}
        aria-describedby={`${id}-error`}
      />
      <div id={`${id}-error`} role="alert" className="empty:hidden">
        {problem() && <Hint variant="error">{problem()}</Hint>}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" isLoading={create.isPending} onClick={submit}>
          {t("form.audience.create_group")}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onCancel}>
          {t("general.cancel")}
        </Button>
      </div>
    </div>
  )
}
