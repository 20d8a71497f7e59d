import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { Details } from '@/components/ui/Details'
import { PageTitle, Section } from '@/components/ui/Heading'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { groupOf, type RuleGroup, ruleCodes, rules } from '@/content/law/rules'
import { withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadPages(language)).coverage.title,
)

/** Which parts of the law the site covers: how far each known rule is handled, by subject. */
export default async function ScopePage(props: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf(props)
  const { coverage: words, rules: texts, sources } = await loadPages(language)
  const groups = [...new Set(ruleCodes.map(groupOf))]
  return (
    <article className="max-w-3xl space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.title}</PageTitle>
        <p className="print:hidden">
          <a href={`/${locale}/sources/`}>{sources.title}</a>
        </p>
        <p className="text-lg">{words.lead}</p>
        <ul className="space-y-1 print:hidden">
          <li>
            <a href={`/${locale}/sources/#articles`}>{words.articlesLink}</a>
          </li>
          <li>
            <a href={`/${locale}/search/`}>{t('search.link')}</a>
          </li>
        </ul>
      </div>
      <Section id="rules" title={words.rulesTitle}>
        <p>{words.rulesLead}</p>
        <p className="font-semibold">{fill(words.tally, tally(), phrases)}</p>
        <ul className="space-y-2">
          {groups.map((group) => (
            <li key={group} id={`rules-${group.toLowerCase()}`} className="scroll-mt-4">
              <h3 className="hidden font-semibold print:block">{words.groups[group]}</h3>
              <Details label={withAside(words.groups[group], String(codesOf(group).length), phrases)}>
                <ul className="space-y-3 print:space-y-1">
                  {codesOf(group).map((code) => {
                    const rule = rules[code]
                    return (
                      <li key={code} id={`rule-${code}`} className="scroll-mt-4 target:bg-tint">
                        {withAside(texts[code], code, phrases)}
                        <span className="block text-sm text-soft">
                          <Labelled t={t} name={words.handled}>
                            <Series
                              t={t}
                              join="row"
                              parts={[words.how[rule.how], 'why' in rule && words.reasons[rule.why]]}
                            />
                          </Labelled>
                        </span>
                      </li>
                    )
                  })}
                </ul>
              </Details>
            </li>
          ))}
        </ul>
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
