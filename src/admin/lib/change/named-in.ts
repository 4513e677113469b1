import type { LoggedFields } from "../../../contracts/changes"
import { idsIn } from "../summary/ids-in"
import type { NamedIds } from "../summary/names"
import { MAX_NAMES } from "./short-list"

/** The ids whose names are needed to tell these states of a coupon, each once. */
export function namedIn(states: LoggedFields[]): NamedIds {
  return idsIn(states, MAX_NAMES)
}
