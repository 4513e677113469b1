import { useState } from "react"
import { readText, together, type ReadEmails } from "../../lib/import/read-emails"

const NONE: ReadEmails = { emails: [], wrong: [] }

export type People = ReadEmails & { customer_ids: string[] }

/** Who is to come on the list, as typed so far: searched, pasted, and from a file. */
export function usePeople() {
  const [customerIds, setCustomerIds] = useState<string[]>([])
  const [text, setText] = useState("")
  const [file, setFile] = useState<ReadEmails | null>(null)
  return {
    customerIds,
    setCustomerIds,
    text,
    setText,
    setFile,
    isFilled: customerIds.length > 0 || text.trim() !== "" || file !== null,
    read: (): People => ({
      customer_ids: customerIds,
      ...together(readText(text), file ?? NONE),
    }),
  }
}
