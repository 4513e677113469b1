import { PencilSquare } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { ActionMenu } from "./action-menu"

type SectionProps = {
  title: string
  /** Where its edit drawer is, relative to the page; none for a coupon that cannot be edited. */
  edit?: { to: string; label: string }
  children: ReactNode
}

/** A titled card of the detail page. */
export function Section({ title, edit, children }: SectionProps) {
  const { t } = useTranslation("coupons")
  const navigate = useNavigate()
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {edit && (
          <ActionMenu
            label={edit.label}
            groups={[
              [
                {
                  icon: <PencilSquare />,
                  label: t("actions.edit"),
                  onClick: () => void navigate(edit.to),
                },
              ],
            ]}
          />
        )}
      </div>
      {children}
    </Container>
  )
}
