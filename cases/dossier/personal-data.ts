/** Kinds of personal data that should not stand in a label or note. */
export type PersonalData = 'national-register-number' | 'telephone' | 'e-mail'

const eleven = /(?<![\d.])\d{2}[. /-]?\d{2}[. /-]?\d{2}[. /-]?\d{3}[. /-]?\d{2}(?!\d)/g
/** With a country code, or nine or ten digits that begin with 0; parts joined by one space, point, slash, dash or bracket. */
const telephone = /(?<![\d.,-])(?:(?:\+|00)[1-9]\d?(?:[ ./()-]{0,2}\d){7,12}|0[1-9](?:[ ./-]?\d){7,8})(?!\d)/
const mail = /[^\s@<>()]{1,64}@[^\s@<>().]{1,63}\.[^\s@<>()]{2,63}/

/**
 * Personal data that a text seems to hold. It helps the writer, who decides: it may warn too often, and it cannot
 * recognise a name. A national register number counts only when its check digits are right.
 */
export function looksPersonal(text: string): readonly PersonalData[] {
  const found: PersonalData[] = []
  const numbers = Array.from(text.matchAll(eleven), ([digits]) => digits).filter(isRegisterNumber)
  if (numbers.length > 0) found.push('national-register-number')
  const rest = numbers.reduce((left, number) => left.replace(number, ' '), text)
  if (telephone.test(rest)) found.push('telephone')
  if (mail.test(rest)) found.push('e-mail')
  return found
}

/**
 * The last two of eleven digits are 97 less the remainder of the first nine, divided by 97; with a 2 before the nine for a
 * birth from 2000 on. Bis numbers raise the month by 20 or 40.
 */
function isRegisterNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  if (month > 12 || day > 31) return false
  const check = Number(digits.slice(9))
  const rightFor = (nine: string) => 97 - (Number(nine) % 97) === check
  return rightFor(digits.slice(0, 9)) || rightFor(`2${digits.slice(0, 9)}`)
}
