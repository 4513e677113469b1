import { readText, together, type ReadEmails } from "./read-emails"

/** What the server takes at once. */
export const PORTION = 1000
/** What is taken at once here. */
export const MAX_PEOPLE = 50_000

export type AddressFile = ReadEmails & { name: string }

/** Who is to come on a list, as it is filled in: searched, pasted, and from a file. */
export type PeopleValues = { customer_ids: string[]; emails: string; file: AddressFile | null }

export type People = ReadEmails & { customer_ids: string[] }

export function readPeople({ customer_ids, emails, file }: PeopleValues): People {
  const typed = readText(emails)
  return { customer_ids, ...(file ? together(typed, file) : typed) }
}

export function countPeople({ customer_ids, emails }: People): number {
  return customer_ids.length + emails.length
}

/** Whether one request takes them all, and there is nothing to report of them. */
export function fitAtOnce(people: People): boolean {
  return countPeople(people) <= PORTION && !people.wrong.length
}
