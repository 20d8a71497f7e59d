import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/Button'
import { PageTitle, Section } from '@/components/ui/Heading'
import type { Locale } from '@/content/locale'
import type { ProsePage } from '@/content/page-sentences'

export interface ProseProps {
  readonly page: ProsePage
  readonly locale: Locale
  /** What stands at the end of a part, by its id. */
  readonly more?: Readonly<Record<string, ReactNode>>
}

/** A page of plain text in parts. */
export function Prose({ page, locale, more = {} }: ProseProps) {
  return (
    <article className="max-w-3xl space-y-10 print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{page.title}</PageTitle>
        <p className="text-lg">{page.lead}</p>
      </div>
      {page.sections.map(({ id, title, paragraphs = [], list = [], link }) => (
        <Section key={id} id={id} title={title}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list.length > 0 && (
            <ul className="list-disc space-y-2 ps-5">
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {more[id]}
          {link && (
            <p>
              <ButtonLink look="secondary" href={`/${locale}/${link.href}`}>
                {link.label}
              </ButtonLink>
            </p>
          )}
        </Section>
      ))}
    </article>
  )
}
