import { loadSentences } from '@/components/i18n/sentences'
import { type FactId, factIds, facts } from '@/machines/facts/registry'
import { readArguments, run } from '@/scripts/lib/arguments'

run(async (argv) => {
  const { options } = readArguments(
    {
      usage: 'npm run -s facts -- [--format json|text]',
      options: { format: { kind: 'choice', values: ['json', 'text'] } },
    },
    argv,
  )
  const { questions } = await loadSentences('en')
  if (options.format === 'json') {
    const list = factIds.map((id) => ({ id, ...facts[id], ...questions[id] }))
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
    return
  }
  const lines = factIds.flatMap((id) => [
    id,
    `  ${questions[id].question}`,
    ...optionLines(id),
    ...marks(id),
    '',
  ])
  process.stdout.write(`${lines.join('\n')}\n`)

  function optionLines(id: FactId): readonly string[] {
    const fact = facts[id]
    const labels: Readonly<Record<string, string>> = questions[id].options
    if (fact.kind === 'date') return ['    a day that exists, written YYYY-MM-DD, or unsure']
    if (fact.kind === 'count') return [`    a whole number from ${fact.min} to ${fact.max}, or unsure`]
    const several = fact.kind === 'choices' ? ['    several of:'] : []
    return [...several, ...fact.options.map((option) => `    ${option}: ${labels[option] ?? ''}`)]
  }
})

function marks(id: FactId): readonly string[] {
  const { scope, sensitive, changeable } = facts[id]
  const list = [
    scope === 'household' ? 'shared by the household' : '',
    sensitive ? 'sensitive' : '',
    changeable === 'paper' ? 'a paper that can still be obtained' : '',
    changeable === 'step' ? 'a step that can still be taken' : '',
  ].filter(Boolean)
  return list.length === 0 ? [] : [`    (${list.join('; ')})`]
}
