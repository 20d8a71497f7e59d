import { type DeadlineWords, dayInWords } from '@/cases/deadlineLines'
import type { Chrome } from '@/components/i18n/chrome'
import { loadCourse, loadDeadlineWords } from '@/components/i18n/sentences'
import type { CourseVoice } from '@/content/course-sentences'
import type { CourseSentences } from '@/content/language'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/procedure'

/** All words that a timeline needs. */
export interface TimelineKit extends Pick<CourseSentences, 'fieldTexts'> {
  readonly voice: CourseVoice
  readonly words: DeadlineWords
}

/** Load the sentences on the life of a file and on time limits. Rejects when they cannot be had. */
export async function loadTimelineKit(locale: Locale, id: ProcedureId, t: Chrome): Promise<TimelineKit> {
  const [{ course, courseWords, eventTexts, fieldTexts }, words] = await Promise.all([
    loadCourse(locale, id),
    loadDeadlineWords(locale),
  ])
  const date = (day: string) => (day === 'unsure' ? t('timeline.dateUnknown') : dayInWords(day, words.tag))
  return { fieldTexts, words, voice: { events: eventTexts, words: courseWords, course, date } }
}
