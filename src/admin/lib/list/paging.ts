export const PAGE_SIZE = 20

/** Where the page asked for begins; past the end, where the last page there is does. */
export function existingOffset(offset: number, count: number): number {
  const lastPage = Math.max(0, Math.ceil(count / PAGE_SIZE) - 1)
  return offset < count ? offset : lastPage * PAGE_SIZE
}
