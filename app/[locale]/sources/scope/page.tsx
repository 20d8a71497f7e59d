import { CitationLink } from '@/components/finding/law/CitationLink'
import { coverageRows } from '@/components/guide/coverage'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { PageTitle, Section } from '@/components/ui/Heading'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { Table } from '@/components/ui/Table'
import { groupOf, type RuleGroup, ruleCodes, rules } from '@/content/law/rules'
import { withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'

export const generateMetadata = metadataFor(async ({ locale }) => (await loadPages(locale)).coverage.title)

/** Which parts of the law the site covers: from the article to what rests on it, and how far each known rule is handled. */
export default async function ScopePage(props: LocaleProps) {
  const { locale, t, phrases } = await languageOf(props)
  const { coverage: words, rules: texts, sources } = await loadPages(locale)
  const [rows, names] = await Promise.all([coverageRows(locale, phrases), loadNames(locale)])
  const groups = [...new Set(ruleCodes.map(groupOf))]
  return (
    <article className="max-w-page space-y-10 print:space-y-4">
      <div className="max-w-3xl space-y-4">
        <p>
          <a href={`/${locale}/sources/`}>{sources.title}</a>
        </p>
        <PageTitle>{words.title}</PageTitle>
        <p className="text-lg">{words.lead}</p>
      </div>
      <Section id="rules" title={words.rulesTitle}>
        <p className="max-w-3xl">{words.rulesLead}</p>
        <p className="font-semibold">{fill(words.tally, tally(), phrases)}</p>
        {groups.map((group) => (
          <Table
            key={group}
            caption={words.groups[group]}
            head={[words.rule, words.handled, words.why]}
            rows={codesOf(group).map((code) => {
              const rule = rules[code]
              return {
                key: code,
                cells: [
                  withAside(texts[code], code, phrases),
                  words.how[rule.how],
                  'why' in rule ? words.reasons[rule.why] : '',
                ],
              }
            })}
          />
        ))}
      </Section>
      <Section id="articles" title={words.articlesTitle}>
        <Table
          caption={words.articlesTable}
          head={[words.article, words.restsOn]}
          rows={rows.map(({ id, groups: found }) => ({
            key: id,
            cells: [
              <CitationLink key="article" id={id} locale={locale} names={names} />,
              <ul key="rests">
                {found.map(({ kind, list }) => (
                  <li key={kind}>
                    <Labelled t={t} name={words.kinds[kind]}>
                      <Series
                        t={t}
                        parts={list.map(({ name, href }) =>
                          href === null ? (
                            name
                          ) : (
                            <a key={name} href={href}>
                              {name}
                            </a>
                          ),
                        )}
                      />
                    </Labelled>
                  </li>
                ))}
              </ul>,
            ],
          }))}
        />
      </Section>
    </article>
  )
}

function codesOf(group: RuleGroup) {
  return ruleCodes.filter((code) => groupOf(code) === group)
}

function tally(): Readonly<Record<'modelled' | 'partly' | 'left', string>> {
  const count = (how: 'modelled' | 'partly' | 'left') =>
    String(ruleCodes.filter((code) => rules[code].how === how).length)
  return { modelled: count('modelled'), partly: count('partly'), left: count('left') }
}
