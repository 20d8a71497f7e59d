import type { KnownFacts } from '@/cases/dossier/known'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { Tone } from '@/components/ui/StatusBadge'
import type { Sentences } from '@/content/language'
import type { CitationId } from '@/content/law/citations'
import type { ISODate } from '@/content/law/types'
import { conditionText } from '@/content/say/findings'
import { textFor } from '@/content/say/lookup'
import { passedOver } from '@/machines/engine/passed-over'
import type { Verdict } from '@/machines/engine/verdict'
import { isAssessed, isOpenForPerson } from '@/machines/engine/verdict'
import { type Facts, isFactId } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { ProcedureAssessment, ProcedureFinding } from '@/machines/procedures/registry'

/** Everything a result is made of. */
export interface ResultView {
  readonly opened: LoadedProcedure
  readonly assessment: ProcedureAssessment
  readonly facts: Facts
  /** Bands that the steps of the files settle. */
  readonly bands: KnownFacts['bands']
  /** The facts that the steps of the files give. */
  readonly fromEvents: KnownFacts['fromEvents']
  /** What has happened to the files of this session. */
  readonly events: readonly DossierEvent[]
  readonly sentences: Sentences
  readonly today: ISODate
  readonly law: ISODate
}

/** True where a finding rests on an answer of the person, and not on the steps of the files alone. */
export const restsOnAnswers = ({ assessment, fromEvents }: ResultView): boolean =>
  assessment.findings.some(({ because }) =>
    because.some(({ fact }) => isFactId(fact) && !fromEvents.has(fact)),
  )

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  'can-be-lodged': 'met',
  'points-to-complete': 'check',
  'not-ready-yet': 'check',
  'not-open-now': 'unmet',
  'depends-on-assessment': 'judged',
  overview: 'neutral',
}

/**
 * How a finding looks: an open point that an authority weighs differs from one the person has to check, and what others
 * judge is no green tick on the word of the person.
 */
export function toneOf({ status, nature }: ProcedureFinding): Tone {
  switch (status) {
    case 'met':
      return isAssessed(nature) ? 'judged' : 'met'
    case 'unmet':
      return 'unmet'
    case 'to-verify':
      return isAssessed(nature) ? 'judged' : 'check'
    case 'not-applicable':
      return 'neutral'
    case 'unanswered':
      return 'open'
  }
}

/** What belongs to one stage. */
export interface Staged<Row> {
  readonly stage: ProcedureFinding['stage']
  readonly rows: readonly Row[]
  /** Stands for all of them where the stage does not apply, or may not. */
  readonly whole: ProcedureFinding | null
}

/** Findings, or rows that hold one each, under their stages, in the order of the law. */
export function byStage<Row>(
  rows: readonly Row[],
  findingOf: (row: Row) => ProcedureFinding,
): readonly Staged<Row>[] {
  const stages = [...new Set(rows.map((row) => findingOf(row).stage))]
  return stages.map((stage) => {
    const own = rows.filter((row) => findingOf(row).stage === stage)
    return { stage, rows: own, whole: passedOver(own.map(findingOf)) }
  })
}

/** Every citation a result rests on, once, in the order in which it is read. */
export function citationsOf({ assessment, opened }: ResultView): readonly CitationId[] {
  const { papers, feeBasis } = opened.filing
  return [
    ...new Set([
      ...assessment.findings.flatMap(({ basis }) => basis),
      ...papers.flatMap(({ basis }) => basis),
      ...feeBasis,
    ]),
  ]
}

/** What can be obtained or done, once each: the remedies of what is not met or still has to be checked. */
export function remediesOf({ assessment, opened }: ResultView) {
  const open = assessment.findings.filter(({ status }) => status === 'unmet' || status === 'to-verify')
  return remediesFor(opened, open)
}

/** The points behind the verdict for which nothing can be obtained: what is not met, and what the person has to check or answer. */
export const pointsOf = ({ assessment }: Pick<ResultView, 'assessment'>): readonly ProcedureFinding[] =>
  assessment.findings.filter(
    (one) => one.gate && one.remedy === undefined && (one.status === 'unmet' || isOpenForPerson(one)),
  )

/** The remedies of these findings, once each, with the titles of the conditions that they serve. */
export function remediesFor(opened: LoadedProcedure, open: readonly ProcedureFinding[]) {
  const ids = [...new Set(open.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy])))]
  return ids.map((id) => ({
    id,
    ...textFor(opened.text.remedies, id),
    for: open
      .filter((finding) => finding.remedy === id)
      .map((finding) => conditionText(opened, finding).title),
  }))
}

/** True when something is known of the life of the file: a step that was given, or for a minor the day of birth. */
export function hasTimeline({ opened, events, facts }: ResultView): boolean {
  const { id } = opened.procedure
  const born = facts.dateOfBirth !== undefined && facts.dateOfBirth !== 'unsure'
  return events.some(({ procedure }) => procedure === id) || (id === 'unaccompanied-minors' && born)
}
