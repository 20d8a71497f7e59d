import { dayForms } from '@/cases/exchange/table-days'
import { locales } from '@/content/locale'
import { procedureIds } from '@/machines/procedures/registry'
import { asJson, type Command, formatOption, onOption, run, todayInBelgium } from '@/scripts/lib/arguments'
import { assessBatch } from '@/scripts/lib/assess-batch'
import { batchFormatOf } from '@/scripts/lib/batch'
import { caseText, resultsOf } from '@/scripts/lib/case-text'
import { caseArgument, noCase, readCase } from '@/scripts/lib/input'
import { loadProcedures } from '@/scripts/lib/procedures'
import { languageFor, languageOption } from '@/scripts/lib/say'

const command: Command = {
  name: 'assess',
  about: 'Checks a case under every procedure, or a table of cases.',
  ways: [
    `case.json [--procedure <procedure>] [--on YYYY-MM-DD] [--format json|text] [--language ${locales.join('|')}]`,
    '--batch cases.csv|cases.ndjson [--out results.csv] [--dates d/m/y] [--procedure <procedure>] [--on YYYY-MM-DD]',
  ],
  options: {
    procedure: { what: 'the procedure, all without it', kind: 'choice', values: [...procedureIds, 'all'] },
    on: onOption,
    format: formatOption,
    language: languageOption,
    batch: { what: 'a table or a list of cases, one in each row', kind: 'file' },
    out: { what: 'where the results of a batch go, standard output without it', kind: 'file' },
    dates: { what: 'how a table writes its days, y-m-d without it', kind: 'choice', values: dayForms },
  },
  positionals: caseArgument,
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
