const MAX_LENGTH = 64

/** White space, hyphens and dashes of any kind, minus signs, and what has no look of its own. */
const DROPPED =
  /[\p{White_Space}\p{Pd}\p{Cf}\p{Default_Ignorable_Code_Point}\u02D7\u2043\u2212\u2796\u2800]/gu

/** Control characters, halves of characters, and code points whose look may still change. */
const FORBIDDEN = /\p{C}/u
const VISIBLE = /[^\p{M}]/u

/**
 * The form in which a code is compared and kept: however a shopper types it, the same text.
 * Null when no code can read so: not 1 to 64 visible characters, or control characters in it.
 */
export function normalForm(input: string): string | null {
  let form = input
  let before
  // Upper case can decompose, and dropping a character can bring two together that compose.
  do {
    before = form
    form = form.normalize("NFKC").toUpperCase().replace(DROPPED, "")
  } while (form !== before)

  if (FORBIDDEN.test(form) || !VISIBLE.test(form) || [...form].length > MAX_LENGTH) {
    return null
  }
  return form
}
