import type { Voice } from '@/components/guide/voice'
import { OfficialNames } from '@/components/law/OfficialNames'
import { Table } from '@/components/ui/Table'
import type { CourseText, CourseWords } from '@/content/course-sentences'
import { papers } from '@/content/law/papers'
import type { Course } from '@/machines/course'

export interface CourseTableProps {
  readonly course: Course
  readonly text: CourseText
  readonly courseWords: CourseWords
  readonly voice: Voice
}

/** The stages of a file: what each means, the paper held, and who acts next. */
export function CourseTable({ course, text, courseWords, voice }: CourseTableProps) {
  const { words, say } = voice
  const [first] = Object.entries(course.regions)
  if (!first) throw new Error(`${course.procedure} has no course`)
  const [region, { states }] = first
  return (
    <Table
      caption={words.course}
      head={[words.courseState, words.coursePaper, words.courseActs]}
      rows={Object.entries(states).map(([id, { holds, acts }]) => {
        const sentences = text.regions[region]?.states[id]
        if (!sentences) throw new Error(`No sentences for ${region}.${id}`)
        return {
          key: id,
          cells: [
            <>
              <strong>{sentences.name}</strong>
              <span className="block text-sm">{say(sentences.means)}</span>
            </>,
            holds ? (
              <>
                {courseWords.papers[holds.paper]}{' '}
                <span className="text-sm text-soft">
                  (<OfficialNames {...papers[holds.paper].official} />)
                </span>
              </>
            ) : (
              courseWords.noPaper
            ),
            courseWords.actors[acts],
          ],
        }
      })}
    />
  )
}
