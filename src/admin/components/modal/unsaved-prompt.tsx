import { Prompt } from "@medusajs/ui"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { findOpener } from "./use-return-focus"

type UnsavedPromptProps = { open: boolean; onStay: () => void; onLeave: () => void }

/** Asks whether what was typed may be lost. */
export function UnsavedPrompt({ open, onStay, onLeave }: UnsavedPromptProps) {
  const { t } = useTranslation("coupons")
  const opener = useRef<HTMLElement | null>(null)
  return (
    <Prompt open={open} variant="confirmation">
      <Prompt.Content
        onEscapeKeyDown={onStay}
        onOpenAutoFocus={() => {
          opener.current = findOpener()
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          opener.current?.focus()
        }}
      >
        <Prompt.Header>
          <Prompt.Title>{t("general.unsaved_title")}</Prompt.Title>
          <Prompt.Description>{t("general.unsaved_text")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={onStay}>
            {t("general.stay")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={onLeave}>
            {t("general.leave")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
