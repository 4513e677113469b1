import { useBeforeUnload, useBlocker } from "react-router-dom"
import { UnsavedPrompt } from "./unsaved-prompt"

/** Passed on as state of a navigation, it leaves without asking. */
export const SAVED = { isSubmitSuccessful: true }

type LocationState = { isSubmitSuccessful?: boolean } | null

/** Asks before what was typed is lost: by another address, a reload or a closed window. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const state = nextLocation.state as LocationState
    return (
      isDirty && !state?.isSubmitSuccessful && currentLocation.pathname !== nextLocation.pathname
    )
  })
  useBeforeUnload((event) => {
    if (isDirty) {
      event.preventDefault()
    }
  })
  return (
    <UnsavedPrompt
      open={blocker.state === "blocked"}
      onStay={() => blocker.reset?.()}
      onLeave={() => blocker.proceed?.()}
    />
  )
}
