import { ButtonLink } from '@/components/ui/Button'
import { PageTitle, Section } from '@/components/ui/Heading'
import type { Locale } from '@/content/locale'
import type { ProsePage } from '@/content/page-sentences'

/** A page of plain text in parts. */
export function Prose({ page, locale }: { page: ProsePage; locale: Locale }) {
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
