import type { ComponentProps } from "react"
import { SettingsText } from "./settings-text"

/** A whole number, or nothing. */
export function SettingsCount(props: Omit<ComponentProps<typeof SettingsText>, "inputMode">) {
  return <SettingsText inputMode="numeric" {...props} />
}
