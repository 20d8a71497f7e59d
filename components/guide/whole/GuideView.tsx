import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { guideAddress } from '@/components/guide/address'
import { LawByDay } from '@/components/guide/LawByDay'
import type { GuideLanguage } from '@/components/guide/language'
import { Contents } from '@/components/guide/whole/Contents'
import type { GuidePage, WholeGuide } from '@/components/guide/whole/guide'
import { NextPage, PagesMenu } from '@/components/guide/whole/PagesMenu'
import { ButtonLink } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { PageTitle, Section } from '@/components/ui/Heading'
import { PrintOnly } from '@/components/ui/PrintOnly'
import { lawAsOf } from '@/content/law/as-of'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'

export interface GuideViewProps {
  readonly guide: WholeGuide
  readonly page: GuidePage
  readonly language: GuideLanguage
}

/** One page of a guide: its title, the other pages, its parts, its sources, and the way to the check. */
export function GuideView({ guide, page, language }: GuideViewProps) {
  const { words, locale, t, phrases, names } = language
  const isFirst = page === guide.pages[0]
  return (
    <article className="max-w-page space-y-8 print:max-w-none print:space-y-4">
      <div className="max-w-3xl space-y-4 print:max-w-none print:space-y-2">
        <PageTitle>{isFirst ? guide.title : words.pageNames[page.slug]}</PageTitle>
        <p className="print:hidden">
          {isFirst ? (
            <a href={`/${locale}/guides/`}>{words.all}</a>
          ) : (
            <a href={guideAddress(locale, guide.id)}>{guide.title}</a>
          )}
        </p>
        {isFirst && (
          <p className="text-soft">
            <OfficialNames names={guide.official} locale={locale} beside={guide.title} />
          </p>
        )}
        <PrintOnly>
          {!isFirst && <p className="font-bold">{guide.title}</p>}
          <p>
            {fill(words.printed, { site: t('common.site'), date: dayInWords(lawAsOf(), phrases) }, phrases)}
          </p>
        </PrintOnly>
        {isFirst && page.first}
        {page.lead !== undefined && <p className="text-lg">{page.lead}</p>}
      </div>
      <PagesMenu guide={guide} page={page} language={language} />
      {!isFirst && page.first}
      {page.parts.map((part) => (
        <Section
          key={part.id}
          id={part.id}
          title={part.title}
          className={`scroll-mt-4 ${part.wide ? '' : 'max-w-3xl print:max-w-none'}`}
        >
          {part.lead !== undefined && <p>{part.lead}</p>}
          {part.body}
        </Section>
      ))}
      {isFirst && <Contents guide={guide} language={language} />}
      {page.cited.length > 0 && (
        <div id="sources" className="scroll-mt-4">
          <Details label={words.sources}>
            <p>{words.sourcesLead}</p>
            <SourceLines plain ids={[...new Set(page.cited)]} t={t} phrases={phrases} names={names} />
          </Details>
        </div>
      )}
      {isFirst && (
        <LawByDay guide={guide.id} ids={guide.pages.flatMap(({ cited }) => cited)} language={language} />
      )}
      <NextPage guide={guide} page={page} language={language} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <ButtonLink href={`/${locale}/check/`}>{words.check}</ButtonLink>
        <p className="text-soft">{words.checkHint}</p>
        <p className="w-full text-sm text-soft">{words.print}</p>
      </div>
    </article>
  )
}
