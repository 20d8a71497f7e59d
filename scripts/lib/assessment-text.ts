import { sayCitation, wordedNature } from '@/content/say/citation'
import type { Assessment } from '@/machines/engine/assess'
import { doubtKey, type Finding } from '@/machines/engine/finding'
import { thingsToDo } from '@/machines/engine/verdict'
import type { ChangeSet } from '@/machines/engine/what-if'
import type { Say } from '@/scripts/lib/say'

/** An assessment as lines of plain text for the terminal. */
export function assessmentText(
  assessment: Assessment & { readonly whatWouldChange: readonly ChangeSet[] },
  say: Say,
): string {
  const text = say.text(assessment.procedure)
  const verdict = say.verdictWords[assessment.verdict]
  const name =
    assessment.verdict === 'not-ready-yet'
      ? say.t('result.notReady', { count: thingsToDo(assessment.findings) })
      : verdict.name
  const title = `${text.title} (${text.short}), law on ${assessment.on}`
  const stages = [...new Set(assessment.findings.map((f) => f.stage))]
  return [
    title,
    '='.repeat(title.length),
    `${name}. ${verdict.means}`,
    ...stages.flatMap((stage) => [
      '',
      text.stages[stage] ?? stage,
      ...assessment.findings.filter((f) => f.stage === stage).flatMap((f) => findingLines(f, say)),
    ]),
    ...changeLines(assessment.whatWouldChange, say),
    '',
    'Information, not legal advice. The authority decides.',
  ].join('\n')
}

function findingLines(finding: Finding, say: Say): readonly string[] {
  const { stage, condition, reason, status, because, basis, missing } = finding
  const words = say.text(finding.procedure).conditions[stage]?.[condition]
  if (!words) throw new Error(`No sentences for ${finding.procedure}.${stage}.${condition}`)
  const ending = reason === null ? undefined : words.endings[reason]
  const lines = [`  [${say.statusWords[status]}] ${words.title}`]
  if (finding.notInForce) lines.push('      The text that this rests on is not in force on this day.')
  else if (ending) lines.push(`      ${ending.reason}`)
  if (finding.doubt) {
    const facts = finding.doubt.facts.map((fact) => say.questions[fact].short).join(', ')
    lines.push(`      ${say.t(`result.doubt.${doubtKey(finding)}`, { facts })}`)
  }
  if (ending?.todo) lines.push(`      What to do: ${ending.todo}`)
  if (missing) lines.push(`      Open question: ${say.questions[missing].question}`)
  if (because.length > 0) lines.push(`      Because: ${because.map(say.because).join('; ')}`)
  if (basis.length > 0) {
    lines.push(
      `      ${say.natureWords[wordedNature(finding)]}: ${basis.map((id) => sayCitation(id, say.names)).join('; ')}`,
    )
  }
  return lines
}

function changeLines(sets: readonly ChangeSet[], say: Say): readonly string[] {
  if (sets.length === 0) return []
  return [
    '',
    'What would change this, only if it is true:',
    ...sets.map((set) => `  - ${set.map(say.because).join(', and ')}`),
  ]
}
