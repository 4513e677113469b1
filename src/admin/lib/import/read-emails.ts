import Papa from "papaparse"
import { isEmail } from "./is-email"

/** A line in which no address was found; lines count from 1. */
export type WrongLine = { line: number; text: string }

export type ReadEmails = {
  /** Each once, whatever the case, as first written. */
  emails: string[]
  wrong: WrongLine[]
}

type Row = { line: number; cells: string[] }

const TITLE = /^e-?mail/i
/** As mail programs copy it: `Ann Smith <ann@example.com>`. */
const NAMED = /[^,;<>\n]*<([^<>\s]+)>/g

/** The addresses in a table (CSV, with commas, semicolons or tabs), or in lines of one each. */
export function readTable(text: string): ReadEmails {
  const [head, ...rest] = rowsOf(text)
  if (!head) {
    return { emails: [], wrong: [] }
  }
  const column = columnOf(head, rest)
  const hasTitles = head.cells.length > 1 && !head.cells.some(isEmail)
  const rows = column >= 0 || hasTitles ? rest : [head, ...rest]
  return collect(
    rows.map(({ line, cells }) => ({
      line,
      text: cells.join(", "),
      found: (column >= 0 ? [cells[column] ?? ""] : cells).filter(isEmail).slice(0, 1),
    }))
  )
}

/** Of columns whose titles speak of e-mail the one with the most addresses; -1 where none does. */
function columnOf({ cells }: Row, rows: Row[]): number {
  const titled = [...cells.keys()].filter((index) => TITLE.test(cells[index] ?? ""))
  const counted = titled.map((index) => ({
    index,
    count: rows.filter((row) => isEmail(row.cells[index] ?? "")).length,
  }))
  return counted.sort((a, b) => b.count - a.count)[0]?.index ?? -1
}

/** The addresses in a text: several to a line too, apart by commas, semicolons or blanks. */
export function readText(text: string): ReadEmails {
  return collect(
    text.split("\n").flatMap((content, index) =>
      content
        .replace(NAMED, " $1 ")
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((word) => ({
          line: index + 1,
          text: word,
          found: isEmail(word) ? [word] : [],
        }))
    )
  )
}

/** Two lots as one, each address once. */
export function together(a: ReadEmails, b: ReadEmails): ReadEmails {
  return { emails: distinct([...a.emails, ...b.emails]), wrong: [...a.wrong, ...b.wrong] }
}

function collect(lines: (WrongLine & { found: string[] })[]): ReadEmails {
  return {
    emails: distinct(lines.flatMap(({ found }) => found)),
    wrong: lines.filter(({ found }) => !found.length).map(({ line, text }) => ({ line, text })),
  }
}

function distinct(emails: string[]): string[] {
  const seen = new Map<string, string>()
  for (const email of emails) {
    const key = email.toLowerCase()
    seen.set(key, seen.get(key) ?? email)
  }
  return [...seen.values()]
}

/** Rows with something in them. A cell in quotes may go over several lines. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let line = 1
  let at = 0
  Papa.parse<string[]>(text, {
    step: ({ data, meta }) => {
      const cells = data.map((cell) => cell.replace(NAMED, "$1").trim())
      if (cells.some(Boolean)) {
        rows.push({ line, cells })
      }
      line += text.slice(at, meta.cursor).split("\n").length - 1
      at = meta.cursor
    },
  })
  return rows
}
