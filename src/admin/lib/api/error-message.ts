/** The server's own words for what went wrong; empty when there are none. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : ""
}
