import { loadSentences } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import type { QuestionText } from '@/content/sentences'
import { type FactId, factIds, facts } from '@/machines/facts/registry'
import { asJson, type Command, run } from '@/scripts/lib/arguments'

const command: Command = {
  usage: 'npm run -s facts -- [--format json|text]',
  options: { format: { kind: 'choice', values: ['json', 'text'] } },
}

await run(command, async ({ options: { format } }) => {
  const { questions } = await loadSentences(en)
  if (format === 'json') return asJson(factIds.map((id) => ({ id, ...facts[id], ...questions[id] })))
  return factIds
    .flatMap((id) => {
      const { question, hint, why } = questions[id]
      return [
        id,
        ...[question, ...(hint === undefined ? [] : [hint]), why].map((line) => `  ${line}`),
        ...answerLines(id, questions[id]),
        ...markLines(id),
        '',
      ]
    })
    .join('\n')
})

function answerLines(id: FactId, { options: labels, optionHints = {} }: QuestionText): readonly string[] {
  const fact = facts[id]
  if (fact.kind === 'date') return ['    a day that exists, written YYYY-MM-DD, or unsure']
  if (fact.kind === 'count') return [`    a whole number from ${fact.min} to ${fact.max}, or unsure`]
  const several = fact.kind === 'choices' ? ['    several of:'] : []
  return [
    ...several,
    ...fact.options.flatMap((option) => {
      const hint = optionHints[option]
      return [`    ${option}: ${labels[option] ?? ''}`, ...(hint === undefined ? [] : [`      ${hint}`])]
    }),
  ]
}

function markLines(id: FactId): readonly string[] {
  const { scope, sensitive, changeable } = facts[id]
  const marks = [
    scope === 'household' ? 'shared by the household' : '',
    sensitive ? 'sensitive' : '',
    changeable === 'paper' ? 'a paper that can still be obtained' : '',
    changeable === 'step' ? 'a step that can still be taken' : '',
  ].filter(Boolean)
  return marks.length === 0 ? [] : [`    (${marks.join('; ')})`]
}
