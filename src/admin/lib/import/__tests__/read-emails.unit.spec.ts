import fc from "fast-check"
import { ChangeAudience } from "../../../../contracts/audience"
import { isEmail } from "../is-email"
import { readTable, readText, together } from "../read-emails"

it("B2 reads the column of addresses of a table, and says which lines have none", () => {
  const table = [
    "Name;E-Mail;Since",
    'Ann;ann@example.com;"2024',
    'in May"',
    "Ben;;2025",
    "",
    "Cem;cem@example;2025",
    "Ann again;ANN@example.com;2025",
  ].join("\r\n")
  expect(readTable(table)).toEqual({
    emails: ["ann@example.com"],
    wrong: [
      { line: 4, text: "Ben, , 2025" },
      { line: 6, text: "Cem, cem@example, 2025" },
    ],
  })
})

it.each([
  ["lines of one address each", "ann@example.com\nben@example.com\n"],
  ["a table without titles", "ann@example.com,Ann\nben@example.com,Ben"],
  ["a table whose titles do not say so", "Contact,Name\nann@example.com,Ann\nben@example.com,Ben"],
  ["a title alone above", "email\nann@example.com\nben@example.com"],
])("B2 reads %s", (_what, text) => {
  expect(readTable(text)).toEqual({ emails: ["ann@example.com", "ben@example.com"], wrong: [] })
})

it("B2 does not take the first of a list of lines for a title", () => {
  expect(readTable("ann@\nben@example.com")).toEqual({
    emails: ["ben@example.com"],
    wrong: [{ line: 1, text: "ann@" }],
  })
  expect(readTable("")).toEqual({ emails: [], wrong: [] })
})

it("B2 reads what was pasted, several to a line too", () => {
  expect(readText("ann@example.com, ben@example.com\n\n oops ;cem@example.com")).toEqual({
    emails: ["ann@example.com", "ben@example.com", "cem@example.com"],
    wrong: [{ line: 3, text: "oops" }],
  })
})

it("B2 takes the column with the addresses where several titles speak of e-mail", () => {
  const table = "email_verified;Name;E-Mail\ntrue;Ann;ann@example.com\nfalse;Ben;ben@example.com"
  expect(readTable(table)).toEqual({ emails: ["ann@example.com", "ben@example.com"], wrong: [] })
})

it("B2 reads addresses as mail programs copy them", () => {
  const text = "Ann Smith <ann@example.com>, <ben@example.com>; Cem <cem@example.com>"
  const emails = ["ann@example.com", "ben@example.com", "cem@example.com"]
  expect(readText(text)).toEqual({ emails, wrong: [] })
  expect(readTable("Contact,City\nAnn Smith <ann@example.com>,Ulm")).toEqual({
    emails: ["ann@example.com"],
    wrong: [],
  })
})

it("B2 puts two lots together, each address once", () => {
  const lot = (text: string) => readText(text)
  expect(together(lot("ann@example.com a"), lot("Ann@Example.com b"))).toEqual({
    emails: ["ann@example.com"],
    wrong: [
      { line: 1, text: "a" },
      { line: 1, text: "b" },
    ],
  })
})

it("B2 takes for an address what the server takes for one", () => {
  const part = fc.string({
    unit: fc.constantFrom("a", "B", "7", ".", "-", "_", "+", "'", "ä", " "),
  })
  const almost = fc
    .tuple(part, part, fc.constantFrom(".de", ".c", ".com", ""))
    .map(([local, host, end]) => `${local}@${host}${end}`)
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), almost), (email) => {
      const answer = ChangeAudience.safeParse({ add: { emails: [email] } })
      expect(isEmail(email)).toBe(answer.success)
    }),
    { numRuns: 500 }
  )
})

it("B2 reads fifty thousand addresses in a moment", () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `Name ${index},c${index}@example.com`)
  const began = performance.now()
  expect(readTable(["Name,E-mail", ...lines].join("\n")).emails).toHaveLength(50_000)
  expect(performance.now() - began).toBeLessThan(3000)
})
