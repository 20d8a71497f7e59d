import type { CourseText } from '@/content/course-sentences'
import type { ProcedureId } from '@/machines/procedure'

export { courseWords } from '@/content/en/courses/words'
export { eventTexts, fieldTexts } from '@/content/en/events'

/** Sentences of the course of each procedure, loaded on demand. */
export const courseTexts: Readonly<Record<ProcedureId, () => Promise<CourseText>>> = {
  'medical-regularisation': async () =>
    (await import('@/content/en/courses/medical-regularisation')).courseText,
  'humanitarian-regularisation': async () =>
    (await import('@/content/en/courses/humanitarian-regularisation')).courseText,
  'unaccompanied-minors': async () => (await import('@/content/en/courses/unaccompanied-minors')).courseText,
  'trafficking-victims': async () => (await import('@/content/en/courses/trafficking-victims')).courseText,
  return: async () => (await import('@/content/en/courses/return')).courseText,
}
