import { canonicalTerms } from "../terms/canonical-terms"
import type { Terms } from "../terms/terms"

/**
 * The dotted paths of the fields in which terms differ from those that are locked.
 * Only meaning counts: neither the order of ids, values and rules nor the spelling of numbers.
 */
export function lockedChanges(frozen: Terms, next: Terms): string[] {
  const [before, after] = [fields(frozen), fields(next)]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path)
  )
}

/** Whether two terms mean the same. */
export function sameTerms(a: Terms, b: Terms): boolean {
  return lockedChanges(a, b).length === 0
}

function fields(terms: Terms): Map<string, string> {
  const { discount, audience, ...rest } = canonicalTerms(terms)
  return new Map([
    ...entries("discount.", discount),
    ...entries("audience.", audience),
    ...entries("", rest),
  ])
}

function entries(prefix: string, group: object): [string, string][] {
  return Object.entries(group).map(([name, value]) => [`${prefix}${name}`, JSON.stringify(value)])
}
