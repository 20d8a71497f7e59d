import type { Letter } from '@/machines/letters/letter'

/** Every letter, loaded on demand. A new one is one entry here and one in `content/<locale>/index.ts`. */
export const letterLoaders = {
  'order-extension': async () => (await import('@/machines/letters/order-extension')).orderExtension,
  'file-copy': async () => (await import('@/machines/letters/file-copy')).fileCopy,
  'council-petition': async () => (await import('@/machines/letters/council-petition')).councilPetition,
  'stay-hearing-reply': async () => (await import('@/machines/letters/stay-hearing-reply')).stayHearingReply,
  'legal-aid-request': async () => (await import('@/machines/letters/legal-aid-request')).legalAidRequest,
  'minor-application': async () => (await import('@/machines/letters/minor-application')).minorApplication,
  'minor-renewal': async () => (await import('@/machines/letters/minor-renewal')).minorRenewal,
  'minor-report': async () => (await import('@/machines/letters/minor-report')).minorReport,
  'statelessness-application': async () =>
    (await import('@/machines/letters/statelessness-application')).statelessnessApplication,
  'card-renewal': async () => (await import('@/machines/letters/card-renewal')).cardRenewal,
  'medical-application': async () =>
    (await import('@/machines/letters/medical-application')).medicalApplication,
  'humanitarian-application': async () =>
    (await import('@/machines/letters/humanitarian-application')).humanitarianApplication,
  'medical-supplement': async () => (await import('@/machines/letters/medical-supplement')).medicalSupplement,
  'humanitarian-supplement': async () =>
    (await import('@/machines/letters/humanitarian-supplement')).humanitarianSupplement,
  'address-change': async () => (await import('@/machines/letters/address-change')).addressChange,
} as const satisfies Readonly<Record<string, () => Promise<Letter>>>

export type LetterId = keyof typeof letterLoaders

export const letterIds: readonly LetterId[] = Object.keys(letterLoaders).filter(isLetterId)

export function isLetterId(id: string): id is LetterId {
  return Object.hasOwn(letterLoaders, id)
}
