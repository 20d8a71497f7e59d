import type { Voice } from '@/components/guide/voice'
import { OfficialNames } from '@/components/law/OfficialNames'
import type { CourseText, CourseWords } from '@/content/course-sentences'
import { papers } from '@/content/law/papers'
import type { Course } from '@/machines/course'

export interface StagesProps {
  readonly course: Course
  readonly text: CourseText
  readonly courseWords: CourseWords
  readonly voice: Voice
}

/** The stages of a file: what each means, the paper held, and who acts next. */
export function Stages({ course, text, courseWords, voice }: StagesProps) {
  const { words, say } = voice
  const [first] = Object.entries(course.regions)
  if (!first) throw new Error(`${course.procedure} has no course`)
  const [region, { states }] = first
  return (
    <ul className="space-y-4 print:space-y-2">
      {Object.entries(states).map(([id, { holds, acts }]) => {
        const sentences = text.regions[region]?.states[id]
        if (!sentences) throw new Error(`No sentences for ${region}.${id}`)
        return (
          <li key={id} data-stage={id} className="keep-together border-s-4 border-line ps-4">
            <h3 className="font-semibold">{sentences.name}</h3>
            <p>{say(sentences.means)}</p>
            <p className="text-sm">
              {holds && (
                <>
                  {words.coursePaper}: {courseWords.papers[holds.paper]} (
                  <OfficialNames {...papers[holds.paper].official} />
                  ).{' '}
                </>
              )}
              {words.courseActs}: {courseWords.actors[acts]}.
            </p>
          </li>
        )
      })}
    </ul>
  )
}
