const noBreak = '\u00a0'

/**
 * Spaces that must not break, by language: in French before `: ; ? ! »` and after `«`; between a number and its unit.
 * Translators write ordinary spaces.
 */
export function withSpaces(text: string, locale: string): string {
  const amounts = text.replace(/(\d) (?=euros?\b|€|%)/g, `$1${noBreak}`).replace(/€ (?=\d)/g, `€${noBreak}`)
  if (locale !== 'fr') return amounts
  return amounts
    .replace(/ (?=[:;?!»](?:\s|$|[.,)<{»]))/g, noBreak)
    .replace(/« /g, `«${noBreak}`)
    .replace(/(?<=\b\d{1,3}) (?=\d{3}\b)/g, noBreak)
}
