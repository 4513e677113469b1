/** No 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V; and no vowel, so no word. */
const ALPHABET = "CDFGHJKMNPQRTVWXY34679"
const LENGTH = 10
const UNBIASED = 256 - (256 % ALPHABET.length)

/** How many random bytes a suggestion asks for: enough for the few that are thrown away. */
export const SUGGESTION_BYTES = 40

/**
 * A code to suggest to a merchant: ten characters that cannot be misread.
 * `randomBytes` come from a cryptographic source; throws RangeError when they are too few.
 */
export function suggestCode(randomBytes: Uint8Array): string {
  const usable = [...randomBytes].filter((byte) => byte < UNBIASED).slice(0, LENGTH)
  if (usable.length < LENGTH) {
    throw new RangeError(`A code needs ${SUGGESTION_BYTES} random bytes`)
  }
  return usable.map((byte) => ALPHABET[byte % ALPHABET.length]).join("")
}
