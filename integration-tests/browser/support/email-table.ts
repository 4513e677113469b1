/** A file as a spreadsheet saves it, with so many people. */
export function emailTable(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => `Name ${n};c${n}@example.com`)
  return ["Name;E-mail", ...lines].join("\n")
}
