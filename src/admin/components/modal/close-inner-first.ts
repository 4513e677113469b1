/** Spread onto what opens inside a modal and closes by itself when Escape is pressed in it. */
export const CLOSES_ITSELF = { "data-closes-itself": "" }

/** Escape closes an open list, or what opened inside, first, and only then the modal around it. */
export function closeInnerFirst(event: KeyboardEvent): void {
  const { target } = event
  const isInside =
    target instanceof Element &&
    (target.matches('[aria-expanded="true"]') || target.closest("[data-closes-itself]") !== null)
  if (isInside) {
    event.preventDefault()
  }
}
