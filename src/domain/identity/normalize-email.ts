/** Which spellings of an address the store takes for one and the same person. */
export type EmailPolicy = { ignore_plus_tags: boolean; ignore_dots: boolean }

/** Addresses as they are: two spellings are two persons. */
export const AS_TYPED: EmailPolicy = { ignore_plus_tags: false, ignore_dots: false }

/**
 * The form in which addresses are compared; null when there is none.
 * What does not look like an address is kept whole: it still names whoever typed it.
 */
export function normalizeEmail(email: string, policy: EmailPolicy): string | null {
  const text = email.normalize("NFKC").toLowerCase().normalize("NFKC").trim()
  const at = text.lastIndexOf("@")
  if (at < 1) {
    return text || null
  }
  let local = text.slice(0, at)
  if (policy.ignore_plus_tags) {
    local = local.split("+")[0]?.trim() || local
  }
  if (policy.ignore_dots) {
    local = local.replaceAll(".", "").trim() || local
  }
  return `${local}${text.slice(at)}`
}
