import { row } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { type FactId, factIds, facts } from '@/machines/facts/registry'
import { asJson, type Command, formatOption, run } from '@/scripts/lib/arguments'
import { languageFor, languageOption, type Say, sayIn } from '@/scripts/lib/say'

const command: Command = {
  name: 'facts',
  about: 'Lists every question with its answers: the ids that a case and a table are written with.',
  options: { format: formatOption, language: languageOption },
}

await run(command, async ({ options: { format, language } }) => {
  const say = await sayIn(languageFor(language), [])
  const { questions } = say
  if (format === 'json') return asJson(factIds.map((id) => ({ id, ...facts[id], ...questions[id] })))
  return factIds
    .flatMap((id) => {
      const { question, hint, why } = questions[id]
      return [
        id,
        ...[question, ...(hint === undefined ? [] : [hint]), why].map((line) => `  ${line}`),
        ...answerLines(id, say),
        ...markLines(id, say),
        '',
      ]
    })
    .join('\n')
})

function answerLines(id: FactId, { questions, commandLine, phrases }: Say): readonly string[] {
  const fact = facts[id]
  const said = commandLine.fact
  const { options: labels, optionHints = {} } = questions[id]
  if (fact.kind === 'date') return [`    ${said.date}`]
  if (fact.kind === 'count') {
    const { min, max } = fact
    return [`    ${fill(said.count, { min, max }, phrases)}`]
  }
  const several = fact.kind === 'choices' ? [`    ${said.several}`] : []
  return [
    ...several,
    ...fact.options.flatMap((option) => {
      const hint = optionHints[option]
      const label = labels[option] ?? ''
      return [
        `    ${fill(said.option, { id: option, label }, phrases)}`,
        ...(hint === undefined ? [] : [`      ${hint}`]),
      ]
    }),
  ]
}

function markLines(id: FactId, { commandLine, phrases }: Say): readonly string[] {
  const { scope, sensitive, changeable } = facts[id]
  const said = commandLine.fact
  const marks = [
    scope === 'household' ? said.household : '',
    sensitive ? said.sensitive : '',
    changeable ? said[changeable] : '',
  ].filter(Boolean)
  return marks.length === 0 ? [] : [`    ${fill(said.marks, { marks: row(marks, phrases) }, phrases)}`]
}
