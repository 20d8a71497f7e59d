import { Fragment, type ReactNode } from 'react'
import type { Chrome } from '@/components/i18n/chrome'
import { Aside } from '@/components/ui/Aside'
import type { OfficialNames as Names } from '@/content/law/types'
import type { Locale } from '@/content/locale'
import { namesOnPapers } from '@/content/say/official-names'

export interface OfficialNamesProps {
  readonly names: Names
  readonly locale: Locale
  /** What stands before them, which is not said again. */
  readonly beside?: string
}

/** The names that stand on papers, each marked with its language: the reader's own first, the others small. */
export function OfficialNames({ names, locale, beside }: OfficialNamesProps) {
  return namesOnPapers(names, locale, beside).map(({ lang, text, own }, i) => {
    const Size = own ? 'span' : 'small'
    return (
      <Fragment key={lang}>
        {i > 0 && ' / '}
        <Size lang={lang}>{text}</Size>
      </Fragment>
    )
  })
}

export interface WithOfficialNamesProps extends Omit<OfficialNamesProps, 'beside'> {
  readonly t: Chrome
  /** What it is called in the language of the page. */
  readonly name: string
  /** The name as it is shown, where it stands in more than itself. */
  readonly text?: ReactNode
}

/** A name, and beside it in brackets the names that stand on papers, as far as they are others. */
export function WithOfficialNames({ t, name, text = name, names, locale }: WithOfficialNamesProps) {
  if (namesOnPapers(names, locale, name).length === 0) return text
  return (
    <Aside t={t} text={text}>
      <OfficialNames names={names} locale={locale} beside={name} />
    </Aside>
  )
}
