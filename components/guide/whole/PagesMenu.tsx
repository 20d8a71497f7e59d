import { guideAddress } from '@/components/guide/address'
import type { GuideLanguage } from '@/components/guide/language'
import type { GuidePage, WholeGuide } from '@/components/guide/whole/guide'
import { Labelled } from '@/components/ui/Labelled'

export interface PagesMenuProps {
  readonly guide: WholeGuide
  readonly page: GuidePage
  readonly language: GuideLanguage
}

/** The pages of a guide in a row, the current one marked. */
export function PagesMenu({ guide, page, language }: PagesMenuProps) {
  const { words, locale } = language
  if (guide.pages.length === 1) return null
  return (
    <nav aria-label={words.pagesMenu} className="print:hidden">
      <ul className="flex flex-wrap gap-x-4 border-y border-line py-1">
        {guide.pages.map(({ slug }) => (
          <li key={slug}>
            <a
              href={guideAddress(locale, guide.id, slug)}
              className="inline-flex min-h-8 items-center text-sm sm:min-h-9 sm:text-base aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
              {...(slug === page.slug && { 'aria-current': 'page' as const })}
            >
              {words.pageNames[slug]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The page before and the page after. */
export function NextPage({ guide, page, language }: PagesMenuProps) {
  const { words, locale, t } = language
  const here = guide.pages.indexOf(page)
  const beside = [
    { rel: 'prev', label: words.previous, to: guide.pages[here - 1] },
    { rel: 'next', label: words.next, to: guide.pages[here + 1] },
  ]
  return (
    <ul className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-t border-line pt-3 empty:hidden print:hidden">
      {beside.map(
        ({ rel, label, to }) =>
          to && (
            <li key={rel} className={rel === 'next' ? 'ms-auto font-semibold' : ''}>
              <a
                href={guideAddress(locale, guide.id, to.slug)}
                rel={rel}
                className="inline-flex min-h-11 items-center"
              >
                <Labelled t={t} name={label}>
                  {words.pageNames[to.slug]}
                </Labelled>
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
