import { dayForms } from '@/cases/exchange/table-days'
import { procedureIds } from '@/machines/procedures/registry'
import { asJson, type Command, run, todayInBelgium } from '@/scripts/lib/arguments'
import { assessBatch } from '@/scripts/lib/assess-batch'
import { batchFormatOf } from '@/scripts/lib/batch'
import { caseText, resultsOf } from '@/scripts/lib/case-text'
import { noCase, readCase } from '@/scripts/lib/input'
import { loadProcedures } from '@/scripts/lib/procedures'
import { languageFor, languageOption } from '@/scripts/lib/say'

const command: Command = {
  usage: [
    `npm run -s assess -- case.json [--procedure ${procedureIds.join('|')}|all] [--on YYYY-MM-DD] [--format json|text] [--language en|fr|nl]`,
    'npm run -s assess -- --batch cases.csv|cases.ndjson [--out results.csv] [--dates d/m/y] [--procedure …] [--on YYYY-MM-DD]',
  ].join('\n       '),
  options: {
    procedure: { kind: 'choice', values: [...procedureIds, 'all'] },
    on: { kind: 'day' },
    format: { kind: 'choice', values: ['json', 'text'] },
    language: languageOption,
    batch: { kind: 'file' },
    out: { kind: 'file' },
    dates: { kind: 'choice', values: dayForms },
  },
  positionals: ['case'],
  check({ options: { batch, format, language, out, dates }, positionals: [path] }) {
    if (batch === undefined) {
      return [
        ...(path === undefined ? [noCase] : []),
        ...(out === undefined ? [] : ['--out goes with --batch']),
        ...(dates === undefined ? [] : ['--dates goes with --batch']),
      ]
    }
    return [
      ...(path === undefined ? [] : [`${path}: a case file does not go with --batch`]),
      ...(format === undefined ? [] : ['--format does not go with --batch, which writes CSV']),
      ...(language === undefined ? [] : ['--language does not go with --batch, which writes ids']),
      ...(batchFormatOf(batch) === null ? [`--batch: "${batch}" must end in .csv, .ndjson or .jsonl`] : []),
    ]
  },
}

await run(command, async (given) => {
  const { batch, format, out, procedure = 'all', on = todayInBelgium() } = given.options
  const [path] = given.positionals
  const modules = await loadProcedures(procedure)
  if (batch !== undefined) {
    const dates = dayForms.find((form) => form === given.options.dates)
    await assessBatch({ batch, out, modules, on, dates })
    return
  }
  const language = languageFor(given.options.language)
  const dossier = await readCase(path, language, on)
  const asked = { modules, all: procedure === 'all', on }
  const persons = resultsOf(dossier, asked)
  if (format === 'json')
    return asJson({
      on,
      persons: persons.map(({ id, label, dates, results }) => ({ id, label, dates, results })),
    })
  return caseText(dossier, persons, asked, language)
})
