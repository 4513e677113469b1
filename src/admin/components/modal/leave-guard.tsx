import { Prompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useBlocker } from "react-router-dom"

/** Passed on as state of a navigation, it leaves without asking. */
export const SAVED = { isSubmitSuccessful: true }

type LocationState = { isSubmitSuccessful?: boolean } | null

/** Asks before what was typed is lost. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation("coupons")
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const state = nextLocation.state as LocationState
    return (
      isDirty && !state?.isSubmitSuccessful && currentLocation.pathname !== nextLocation.pathname
    )
  })
  return (
    <Prompt open={blocker.state === "blocked"} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("general.unsaved_title")}</Prompt.Title>
          <Prompt.Description>{t("general.unsaved_text")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={() => blocker.reset?.()}>
            {t("general.stay")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={() => blocker.proceed?.()}>
            {t("general.leave")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
