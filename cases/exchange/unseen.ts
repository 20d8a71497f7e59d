/** Control characters, and marks that turn the direction of a text around, so that it can read as another one. */
export const unseen = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu

/** Every end of line there is: without it, two words would become one. */
const lineEnd = /\r\n?|[\u2028\u2029]/g

/**
 * A text from outside as it may stand in a table, a calendar, a letter or on a terminal: nothing that is not seen but ends of line and tabs, and
 * no halves of characters. Joiners stay: words in Persian and Hindi need them.
 */
export function withoutUnseen(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(lineEnd, '\n')
    .replace(unseen, (c) => (c === '\n' || c === '\t' ? c : ''))
}
