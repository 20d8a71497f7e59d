import { sayCitations } from '@/components/law/citation'
import { commandLine } from '@/content/en/command-line'
import { wordedNature } from '@/content/say/citation'
import { conditionText, endingText, stageName, statusWord, verdictWord } from '@/content/say/findings'
import { both, labelled, series, withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import type { Assessment } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import { passedOver } from '@/machines/engine/passed-over'
import { thingsToDo } from '@/machines/engine/verdict'
import type { ChangeSet } from '@/machines/engine/what-if'
import { englishPhrases as phrases, type Say } from '@/scripts/lib/say'

/** An assessment as lines of plain text for the terminal. */
export function assessmentText(
  assessment: Assessment & { readonly whatWouldChange: readonly ChangeSet[] },
  say: Say,
): string {
  const text = say.text(assessment.procedure)
  const verdict = verdictWord({ text }, assessment.verdict, say)
  const fullName = withAside(text.title, text.short, phrases)
  const title = fill(commandLine.lawOn, { title: fullName, day: assessment.on }, phrases)
  const name =
    assessment.verdict === 'not-ready-yet'
      ? say.t('result.notReady', { count: thingsToDo(assessment.findings) })
      : verdict.name
  const stages = [...new Set(assessment.findings.map((f) => f.stage))]
  return [
    title,
    '='.repeat(title.length),
    labelled(name, verdict.means, phrases, 'lead'),
    ...stages.flatMap((stage) => {
      const findings = assessment.findings.filter((f) => f.stage === stage)
      const whole = passedOver(findings)
      const name = stageName({ text }, stage)
      return whole
        ? ['', ...findingLines(whole, name, say)]
        : ['', name, ...findings.flatMap((f) => findingLines(f, conditionText({ text }, f).title, say, '  '))]
    }),
    ...changeLines(assessment.whatWouldChange, say),
    '',
    commandLine.notice,
  ].join('\n')
}

/** A finding under the title of its condition, or of the stage that it sums up. */
function findingLines(finding: Finding, title: string, say: Say, indent = ''): readonly string[] {
  const { because, basis, missing, notInForce } = finding
  const worded = { text: say.text(finding.procedure) }
  const ending = endingText(worded, finding, say, phrases)
  const lines: string[] = []
  if (notInForce) lines.push(commandLine.notInForce)
  else if (ending) lines.push(ending.reason)
  if (ending?.todo) lines.push(labelled(commandLine.todo, ending.todo, phrases))
  if (missing) lines.push(labelled(commandLine.openQuestion, say.questions[missing].question, phrases))
  if (because.length > 0) {
    lines.push(labelled(commandLine.because, series(because.map(say.because), phrases), phrases))
  }
  if (basis.length > 0) {
    const articles = sayCitations(basis, say.names, phrases)
    lines.push(`${say.natureWords[wordedNature(finding)]} ${articles}`)
  }
  const head = fill(commandLine.condition, { status: statusWord(finding, say), title }, phrases)
  return [head, ...lines.map((line) => `    ${line}`)].map((line) => indent + line)
}

function changeLines(sets: readonly ChangeSet[], say: Say): readonly string[] {
  if (sets.length === 0) return []
  return ['', commandLine.changes, ...sets.map((set) => `  - ${both(set.map(say.because), phrases)}`)]
}
