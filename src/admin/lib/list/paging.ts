export const PAGE_SIZE = 20

/** Where the page asked for begins; past the end, where the last page there is does. */
export function existingOffset(offset: number, count: number): number {
  const lastPage = Math.max(0, Math.ceil(count / PAGE_SIZE) - 1)
  return offset < count ? offset : lastPage * PAGE_SIZE
}

/** From the address; the beginning where it says nothing that the server understands. */
export function readOffset(text: string | null): number {
  const offset = Number(text)
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0
}
