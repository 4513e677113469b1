/** Escape closes the open list of a search field first, and only then the modal around it. */
export function keepOpenForLists(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.matches('[aria-expanded="true"]')) {
    event.preventDefault()
  }
}
