/** The text of a file: as spreadsheets save it, its first bytes may say that it is UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes)
  }
  return new TextDecoder(first === 0xfe && second === 0xff ? "utf-16be" : "utf-8").decode(bytes)
}
