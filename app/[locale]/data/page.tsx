import { aboutData } from '@/components/data/about'
import {
  caseSchemaName,
  dataTables,
  decisionsName,
  indexName,
  linkedName,
  routesName,
} from '@/components/data/files'
import { fileName, schemaName } from '@/components/data/tables/table'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadDataText } from '@/components/i18n/pages'
import { loadProcedureText } from '@/components/i18n/sentences'
import { PageTitle, Section } from '@/components/ui/Heading'
import { Series } from '@/components/ui/Series'
import type { DataText } from '@/content/language'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'
import { procedureIds } from '@/machines/procedures/registry'

export const generateMetadata = metadataFor(async ({ language }) => (await loadDataText(language)).title)

/** What is published as data, for whoever writes programs: the files, their version, their licence. */
export default async function DataPage(props: LocaleProps) {
  const { language, t, phrases } = await languageOf(props)
  const words = await loadDataText(language)
  const { version, lawAsOf, sourcesReadOn } = aboutData()
  const days = {
    version,
    lawAsOf: dayInWords(lawAsOf, phrases),
    readOn: dayInWords(sourcesReadOn, phrases),
  }
  const titles = await Promise.all(
    procedureIds.map(async (id) => [id, (await loadProcedureText(language, id)).title] as const),
  )
  const link = (file: string, label: string) => (
    <a key={file} href={`/data/${file}`} className="inline-block py-1">
      {label}
    </a>
  )
  return (
    <article className="max-w-3xl space-y-8 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.title}</PageTitle>
        <p className="text-lg">{words.lead}</p>
        <p>{words.warning}</p>
      </div>
      <Section id="version" title={words.versionTitle}>
        <p>{fill(words.version, days, phrases)}</p>
        <p>{words.everyFile}</p>
      </Section>
      <Section id="lists" title={words.listsTitle}>
        <p>{words.listsLead}</p>
        <ul className="space-y-2">
          <li>{link(indexName, words.files.index)}</li>
          {dataTables.map(({ name }) => (
            <li key={name} className="keep-together">
              <Series
                t={t}
                join="row"
                parts={[
                  link(fileName(name), words.files[name as keyof DataText['files']]),
                  link(schemaName(name), words.schema),
                ]}
              />
            </li>
          ))}
          <li>{link(caseSchemaName, words.files.case)}</li>
        </ul>
      </Section>
      <Section id="procedures" title={words.proceduresTitle}>
        <p>{words.proceduresLead}</p>
        <ul className="space-y-3">
          {titles.map(([id, title]) => (
            <li key={id} className="keep-together">
              <span className="block font-semibold">{title}</span>
              <Series
                t={t}
                join="row"
                parts={[link(linkedName(id), words.linked), link(decisionsName(id), words.tables)]}
              />
            </li>
          ))}
          <li className="keep-together">
            <span className="block font-semibold">{words.routes}</span>
            {link(routesName, words.tables)}
          </li>
        </ul>
      </Section>
      <Section id="doubt" title={words.doubtTitle}>
        <p>{words.doubt}</p>
      </Section>
      <Section id="licence" title={words.licenceTitle}>
        <p>{words.licence}</p>
        <p>{fill(words.cite, days, phrases)}</p>
      </Section>
    </article>
  )
}
