import { decodeText } from "../decode-text"

const TEXT = "Name\tE-Mail\nJörg\tjoerg@example.com"

it.each([
  ["UTF-8", Buffer.from(TEXT, "utf8")],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`, "utf8")],
  ["UTF-16, as spreadsheets save it", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["UTF-16 the other way round", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
])("B2 reads a file in %s", (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(TEXT)
})
