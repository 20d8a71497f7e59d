import type { Letter } from '@/machines/letters/letter'
import type { LetterPlan } from '@/machines/letters/plan'

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
/** Each letter, with every name in it known to the compiler. */
export type Letters = { readonly [Id in LetterId]: Awaited<ReturnType<(typeof letterLoaders)[Id]>> }

type Each = Letters[LetterId]
export type LetterPartId = Extract<Each['parts'][number], { readonly id: string }>['id']
export type LetterPieceId = Each['pieces'][number]['id']
export type LetterWarningId = Each['warnings'][number]['id']
/** One of the letters, whichever it is, and what stands in it for one person. */
export type AnyLetter = Letter<LetterPartId, LetterPieceId, LetterWarningId>
export type AnyPlan = LetterPlan<LetterPartId, LetterPieceId, LetterWarningId>

export const letterIds: readonly LetterId[] = Object.keys(letterLoaders).filter(isLetterId)

export function isLetterId(id: string): id is LetterId {
  return Object.hasOwn(letterLoaders, id)
}
