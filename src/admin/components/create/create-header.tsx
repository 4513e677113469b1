import { FocusModal } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNamedClose } from "../modal/use-named-close"

/** The edge above the form: what this is, for those who do not see it, and the steps. */
export function CreateHeader({ children }: { children?: ReactNode }) {
  const { t } = useTranslation("coupons")
  return (
    <FocusModal.Header ref={useNamedClose()}>
      <FocusModal.Title asChild>
        <span className="sr-only">{t("form.create_title")}</span>
      </FocusModal.Title>
      <FocusModal.Description className="sr-only">{t("form.create_text")}</FocusModal.Description>
      {children}
    </FocusModal.Header>
  )
}
