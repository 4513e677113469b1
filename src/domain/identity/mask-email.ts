/** An address by which whoever knows it recognises it, and nobody else: its first character and its domain. */
export function maskEmail(email: string): string {
  const [local = "", domain] = email.split(/@(?=[^@]*$)/)
  const [first = ""] = local
  return domain === undefined ? `${first}…` : `${first}…@${domain}`
}
