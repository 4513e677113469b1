import type { AdminAudienceChangeResponse } from "../../../contracts/audience"

/** What became of those who were to come on the list. */
export type ImportReport = {
  added: number
  /** On the list before, or twice among those sent. */
  known: number
  without_account: string[]
}

export const EMPTY_REPORT: ImportReport = { added: 0, known: 0, without_account: [] }

/** The report once one more portion has been answered. */
export function withPortion(
  report: ImportReport,
  sent: number,
  answer: Pick<AdminAudienceChangeResponse, "added" | "without_account">
): ImportReport {
  return {
    added: report.added + answer.added,
    known: report.known + sent - answer.added,
    without_account: [...report.without_account, ...answer.without_account],
  }
}
