import type { Locale } from '@/content/locale'

/** Words by which a sentence speaks to the reader. */
const address: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:you|your|yours|yourself)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t’/iu,
  nl: /(?<!\p{L})(?:u|uw|uzelf|je|jij|jou|jouw)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:Ihr|Ihre|Ihrer|Ihres|Ihrem|Ihren|Ihnen|[Dd]u|[Dd]ein\p{L}*|[Dd]ich|[Dd]ir)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:أنت|[\p{L}\p{M}]{1,}ك)(?!\p{M}*\p{L})/u,
}

/** Words by which a sentence speaks in the name of the person. */
export const firstPerson: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:I|my|me|mine|myself)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:je|moi|mon|ma|mes|me|notre|nos)(?!\p{L})|(?<!\p{L})[jm]’/iu,
  nl: /(?<!\p{L})(?:ik|mijn|mij|mezelf|ikzelf|ons|onze)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:[Ii]ch|[Mm]ein|[Mm]eine[mnrs]?|mir|mich|uns|unser\p{L}*)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:أنا|لدي|لي|عليّ|معي|عني|مني|بي|يمكنني|أسرتي|أولادي|طلبي|حياتي|صحتي|بلدي|والديّ|أسبابي|جنسيتي|هويتي|اسمي|محاميّ|كلامي|طفلي)(?!\p{L})/u,
}

/** Arabic words that end in the letter of "your", and are none. */
const noAddress =
  /^(?:[وفبكل]?(?:ذلك|تلك|ذاك|آنذاك|سلوك|هناك|كذلك|هنالك|الشك|شك|البنك|بنك|الشريك|للشريك|شريك|وشيك|انتهاك|نيويورك|هؤلاء|يشارك|شارك|ترك|اترك|يترك|أقدم|تملك|يملك))$/u

/** Who helps is asked to look or to ask; that is no word about the person. */
const request = /(?:^|[.?!:,] |(?:[Oo]der|und|[Dd]ann) )\p{L}+(?:en|rn|ln) Sie(?!\p{L})/gu

/** Whether a sentence speaks to the reader as if the reader were the person. */
export function addresses(locale: Locale, text: string): boolean {
  // What is read from left to right stands between marks of direction.
  const plain = text.replace(/[\u200e\u2066-\u2069]/g, '')
  if (locale === 'ar') return words(plain).some((word) => address.ar.test(word) && !noAddress.test(word))
  if (locale === 'de' && isSieWithin(plain)) return true
  return address[locale].test(plain.replace(/RvV|UDN|[Cc]hambre du conseil|[Rr]endez-vous/g, ''))
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** "Sie" that is neither a request nor the first word of a sentence, where it is the person or a paper. */
function isSieWithin(text: string): boolean {
  const rest = text.replace(request, '').replace(/(?:^|[.?!:] )Sie(?!\p{L})/gu, '')
  return /(?<!\p{L})Sie(?!\p{L})/u.test(rest)
}
