import type { Refusal } from "../reasons"

export type Write = {
  amount: (amount: unknown, currencyCode: unknown) => string
  date: (iso: unknown) => string
}

export type Messages = Record<Refusal["code"], (params: Refusal["params"], write: Write) => string>
