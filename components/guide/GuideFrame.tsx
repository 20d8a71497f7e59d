import type { ReactNode } from 'react'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import type { GuideLanguage } from '@/components/guide/language'
import { ButtonLink } from '@/components/ui/Button'
import { PageTitle, Section } from '@/components/ui/Heading'
import { PrintOnly } from '@/components/ui/PrintOnly'
import { lawAsOf } from '@/content/law/as-of'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'

/** A part of a guide. */
export interface GuidePart {
  readonly id: string
  readonly title: string
  /** The first sentence of the part. */
  readonly lead?: string
  readonly body: ReactNode
}

export interface GuideFrameProps {
  readonly language: GuideLanguage
  readonly title: string
  readonly official?: { readonly nl: string; readonly fr: string }
  readonly lead: string
  /** Stands before everything else. */
  readonly first?: ReactNode
  readonly parts: readonly GuidePart[]
}

/** What every guide has: a title, the parts with links to them, and the way to the check. */
export function GuideFrame({ language, title, official, lead, first, parts }: GuideFrameProps) {
  const { words, locale, t, phrases } = language
  return (
    <article className="max-w-3xl space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-4 print:space-y-2">
        <p className="print:hidden">
          <a href={`/${locale}/guides/`}>{words.all}</a>
        </p>
        <PageTitle>{title}</PageTitle>
        {official && (
          <p className="text-soft">
            <OfficialNames {...official} />
          </p>
        )}
        <PrintOnly>
          <p>
            {fill(words.printed, { site: t('common.site'), date: dayInWords(lawAsOf(), phrases) }, phrases)}
          </p>
        </PrintOnly>
        {first}
        <p className="text-lg">{lead}</p>
      </div>
      <nav aria-labelledby="on-this-page" className="space-y-2 print:hidden">
        <h2 id="on-this-page" className="font-semibold">
          {words.onThisPage}
        </h2>
        <ul className="columns-1 gap-x-8 sm:columns-2">
          {parts.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`} className="inline-flex min-h-8 items-center">
                {part.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          {part.lead !== undefined && <p>{part.lead}</p>}
          {part.body}
        </Section>
      ))}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <ButtonLink href={`/${locale}/check/`}>{words.check}</ButtonLink>
        <p className="text-soft">{words.checkHint}</p>
        <p className="w-full text-sm text-soft">{words.print}</p>
      </div>
    </article>
  )
}
