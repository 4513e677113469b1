/** The dashboard's language codes as BCP 47 knows them: `ptBR` is `pt-BR`. */
export function toLocale(language: string): string {
  return language.replace(/([a-z])([A-Z])/g, "$1-$2")
}
