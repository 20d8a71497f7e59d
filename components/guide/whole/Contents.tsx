import { guideAddress } from '@/components/guide/address'
import type { GuideLanguage } from '@/components/guide/language'
import type { PageSlug } from '@/components/guide/page-slugs'
import type { WholeGuide } from '@/components/guide/whole/guide'
import { Section } from '@/components/ui/Heading'

/**
 * Where a part stood on the overview when a guide was one page. Its old address leads to its entry in this list, and the
 * entry to where it is now.
 */
const oldAnchors: Partial<Readonly<Record<PageSlug, string>>> = {
  conditions: 'conditions',
  effects: 'other-routes',
}

/** What stands on which page of a guide: each page with its parts. */
export function Contents({ guide, language }: { guide: WholeGuide; language: GuideLanguage }) {
  const { words, locale } = language
  const [, ...pages] = guide.pages
  if (pages.length === 0) return null
  return (
    <Section id="pages" title={words.pagesTitle}>
      <p>{words.pagesLead}</p>
      <ul className="grid gap-4 sm:grid-cols-2">
        {pages.map(({ slug, parts }) => (
          <li key={slug} id={oldAnchors[slug]} className="scroll-mt-4 target:bg-tint">
            <a href={guideAddress(locale, guide.id, slug)} className="font-semibold">
              {words.pageNames[slug]}
            </a>
            <ul className="text-sm">
              {parts.map((part) => (
                <li key={part.id} id={part.id} className="scroll-mt-4 target:bg-tint">
                  <a
                    href={guideAddress(locale, guide.id, slug, part.id)}
                    className="inline-flex min-h-7 items-center"
                  >
                    {part.title}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
