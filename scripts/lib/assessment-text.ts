import type { LoadedProcedure } from '@/components/finding/procedure'
import { remediesFor } from '@/components/finding/view'
import { sayCitations } from '@/components/law/citation'
import { wordedNature } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import {
  conditionText,
  endingText,
  procedureName,
  stageName,
  statusWord,
  verdictWord,
} from '@/content/say/findings'
import { both, labelled, row, series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { passedOver } from '@/machines/engine/passed-over'
import { thingsToDo } from '@/machines/engine/verdict'
import type { ChangeSet } from '@/machines/engine/what-if'
import type { ProcedureAssessment, ProcedureFinding } from '@/machines/procedures/registry'
import { openQuestionLines } from '@/scripts/lib/open-questions'
import { titleLines } from '@/scripts/lib/print'
import type { Say } from '@/scripts/lib/say'

export type AssessedProcedure = ProcedureAssessment & { readonly whatWouldChange: readonly ChangeSet[] }

/** An assessment as lines of plain text for the terminal: verdict, findings, open questions, what can be obtained or done. */
export function assessmentLines(
  assessment: AssessedProcedure,
  opened: LoadedProcedure,
  say: Say,
): readonly string[] {
  const { commandLine, phrases } = say
  const { findings, verdict, on } = assessment
  const { name, means } = verdictWord(opened, verdict, say)
  const said = verdict === 'not-ready-yet' ? say.t('result.notReady', { count: thingsToDo(findings) }) : name
  const stages = [...new Set(findings.map((f) => f.stage))]
  return [
    ...titleLines(
      fill(
        commandLine.lawOn,
        { title: procedureName(opened, phrases), day: dayInWords(on, phrases) },
        phrases,
      ),
    ),
    labelled(said, means, phrases, 'lead'),
    ...stages.flatMap((stage) =>
      stageLines(
        findings.filter((f) => f.stage === stage),
        stageName(opened, stage),
        opened,
        say,
      ),
    ),
    ...openQuestionLines(
      findings.map((one) => ({ missing: one.missing, name: conditionText(opened, one).title })),
      say,
    ),
    ...remedyLines(findings, opened, say),
    ...changeLines(assessment.whatWouldChange, say),
  ]
}

/** The findings of a stage. A stage that is passed over is one line, and neighbours that say the same say it once. */
function stageLines(
  findings: readonly ProcedureFinding[],
  name: string,
  opened: LoadedProcedure,
  say: Say,
): readonly string[] {
  const { phrases } = say
  const whole = passedOver(findings)
  if (whole) return ['', headOf(whole, name, say), ...bodyOf(whole, opened, say).map(indented)]
  const lines: string[] = ['', name]
  const bodies = findings.map((finding) => bodyOf(finding, opened, say))
  for (const [i, finding] of findings.entries()) {
    const body = bodies[i] ?? []
    const next = bodies[i + 1]
    const sameNext = next !== undefined && series(next, phrases) === series(body, phrases)
    lines.push(`  ${headOf(finding, conditionText(opened, finding).title, say)}`)
    if (!sameNext) lines.push(...body.map((line) => `  ${indented(line)}`))
  }
  return lines
}

const indented = (line: string): string => `    ${line}`

const headOf = (finding: ProcedureFinding, title: string, say: Say): string =>
  fill(say.commandLine.condition, { status: statusWord(finding, say), title }, say.phrases)

/** Why a finding is what it is; nothing for one that waits for an answer, since the questions stand together below. */
function bodyOf(finding: ProcedureFinding, opened: LoadedProcedure, say: Say): readonly string[] {
  const { commandLine, phrases } = say
  const { status, because, basis, notInForce } = finding
  if (status === 'unanswered') return []
  const ending = endingText(opened, finding, say, phrases)
  const lines: string[] = []
  if (notInForce) lines.push(commandLine.notInForce)
  else if (ending) lines.push(ending.reason)
  if (ending?.todo && !notInForce) lines.push(labelled(commandLine.todo, ending.todo, phrases))
  if (because.length > 0) {
    lines.push(labelled(commandLine.because, series(because.map(say.because), phrases), phrases))
  }
  if (basis.length > 0) {
    const articles = sayCitations(basis, say.names, phrases)
    lines.push(`${say.natureWords[wordedNature(finding)]} ${articles}`)
  }
  return lines
}

/** What is missing, and how to obtain it. */
function remedyLines(
  findings: readonly ProcedureFinding[],
  opened: LoadedProcedure,
  say: Say,
): readonly string[] {
  const { commandLine, phrases } = say
  const remedies = remediesFor(
    opened,
    findings.filter(({ status }) => status === 'unmet' || status === 'to-verify'),
  )
  if (remedies.length === 0) return []
  return [
    '',
    say.t('result.missingTitle'),
    ...remedies.flatMap((remedy) => [
      `  - ${labelled(remedy.title, remedy.how, phrases, 'lead')}`,
      `      ${labelled(commandLine.neededFor, row(remedy.for, phrases), phrases)}`,
    ]),
  ]
}

function changeLines(sets: readonly ChangeSet[], say: Say): readonly string[] {
  const { commandLine, phrases } = say
  if (sets.length === 0) return []
  return ['', commandLine.changes, ...sets.map((set) => `  - ${both(set.map(say.because), phrases)}`)]
}
