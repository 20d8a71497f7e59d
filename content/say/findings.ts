import type { FactSentences, Words } from '@/content/language'
import { isPractice } from '@/content/law/citation-parts'
import { citations } from '@/content/law/citations'
import { sources } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { list, withAside } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import type { AnyProcedureText, EndingText } from '@/content/sentences'
import type { Finding } from '@/machines/engine/finding'
import type { Verdict } from '@/machines/engine/verdict'
import type { ProcedureFinding } from '@/machines/procedures/registry'

/** A procedure with its sentences. */
interface Worded {
  readonly text: AnyProcedureText
}

/** True where a title says the short name already. */
export const saysShort = ({ title, short }: Readonly<Record<'title' | 'short', string>>): boolean =>
  title.toLowerCase().includes(short.toLowerCase())

/** The title of a procedure with the name it has in the field, unless the title says it already. */
export const procedureName = ({ text }: Worded, phrases: Phrasebook): string =>
  saysShort(text) ? text.title : withAside(text.title, text.short, phrases)

/** The name of a stage. */
export const stageName = ({ text }: Worded, stage: ProcedureFinding['stage']): string =>
  textFor(text.stages, stage)

/** The sentences of the condition of a finding. */
export function conditionText({ text }: Worded, { stage, condition }: ProcedureFinding) {
  return textFor(textFor(text.conditions, stage), condition)
}

/** Why a finding is what it is, and what to do; null while a question is open. */
export function endingText(
  worded: Worded,
  finding: ProcedureFinding,
  sentences: DoubtSentences,
  phrases: Phrasebook,
): EndingText | null {
  if (finding.reason === 'doesNotApply') return { reason: textFor(worded.text.passedOver, finding.stage) }
  const doubt = doubtText(finding, sentences, phrases)
  if (doubt !== null || finding.reason === null || finding.reason === 'inDoubt') return doubt
  const ending: EndingText = textFor(conditionText(worded, finding).endings, finding.reason)
  const checked = toleranceChecked(finding)
  if (ending.safer === undefined || checked === null) return ending
  const { safer } = sentences.practiceWords
  const date = dayInWords(checked, phrases)
  return { reason: ending.reason, todo: fill(safer, { advice: ending.safer, date }, phrases) }
}

/** The day on which the practice that a finding rests on was last read; of several, the earliest. */
function toleranceChecked({ basis }: Pick<Finding, 'basis'>): ISODate | null {
  const [earliest] = basis
    .filter(isPractice)
    .map((id) => sources[citations[id].source].consulted)
    .sort()
  return earliest ?? null
}

/** A verdict in the words of the procedure, or in those of all. */
export const verdictWord = (
  { text }: Worded,
  verdict: Verdict,
  { verdictWords }: Pick<Words, 'verdictWords'>,
): Words['verdictWords'][Verdict] => text.verdicts?.[verdict] ?? verdictWords[verdict]

/** The status of a finding in words; of a ground against the person, whether it is the case. */
export const statusWord = (
  { status, against }: Pick<Finding, 'status' | 'against'>,
  { statusWords, groundWords }: Pick<Words, 'statusWords' | 'groundWords'>,
): string => (against ? groundWords : statusWords)[status]

/** What is needed to say that somebody is not sure. */
export type DoubtSentences = Pick<Words, 'doubtWords' | 'practiceWords'> & Pick<FactSentences, 'questions'>

/** What is said of a doubt, for every procedure alike; null where there is none. */
export function doubtText(
  { doubt, status, passedOver }: Pick<Finding, 'doubt' | 'status' | 'passedOver'>,
  { doubtWords, questions }: DoubtSentences,
  phrases: Phrasebook,
): EndingText | null {
  if (!doubt) return null
  const facts = list(
    doubt.facts.map((fact) => questions[fact].short),
    phrases,
  )
  if (status !== 'to-verify') return { reason: fill(doubtWords.same, { facts }, phrases) }
  const ways = [...new Set(doubt.facts.map((fact) => questions[fact].findOut))]
  return {
    reason: fill(passedOver ? doubtWords.part : doubtWords.open, { facts }, phrases),
    todo: ways.length > 0 ? ways.join(' ') : doubtWords.ask,
  }
}
