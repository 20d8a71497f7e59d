import type { BoxMark } from '@/components/finding/sheet/box'
import { daysOfSheet } from '@/components/finding/sheet/days-of-sheet'
import { type SheetWords, withProcedureTexts } from '@/components/finding/sheet/kit'
import { LanguageHead } from '@/components/finding/sheet/LanguageHead'
import { PaperTitle } from '@/components/finding/sheet/PaperTitle'
import { Mark, Rule } from '@/components/finding/sheet/SheetBox'
import { SiteCode } from '@/components/finding/sheet/SiteCode'
import {
  loadSecondLanguage,
  type SecondLanguage,
  secondKey,
} from '@/components/finding/sheet/second-language'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { topOf } from '@/components/finding/sheet/sheet-dates'
import {
  type Both,
  type PairedPart,
  type PairedRow,
  paired,
  sheetParts,
} from '@/components/finding/sheet/two-languages'
import { isBorrowed } from '@/components/i18n/borrowed'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Chrome } from '@/components/i18n/chrome'
import { markOf } from '@/components/i18n/other-language'
import { loadAids } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { AidsText, Language } from '@/content/language'
import type { Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'

export interface PaperInTwoProps {
  readonly of: SheetCase
  readonly texts: SheetWords
  readonly second: Locale
  /** Whose sheet it is, where the one who prints it keeps several. */
  readonly label?: string
}

interface Kit {
  readonly other: SecondLanguage
  readonly aids: AidsText
}

const loadKit = async (language: Language, _: Phrasebook, key: string): Promise<Kit> => {
  const [other, aids] = await Promise.all([loadSecondLanguage(key), loadAids(language)])
  return { other, aids }
}

/**
 * The page for the person in two languages, line beside line under one number, so that an interpreter or an official can
 * follow. It says everything, on as many pages as that takes.
 */
export function PaperInTwo({ of, texts, second, label }: PaperInTwoProps) {
  const { t } = useChrome()
  const kit = useLoaded(loadKit, secondKey(second, of))
  if (kit === 'busy') return <p role="status">{t('common.loading')}</p>
  if (kit === 'failed') return <LoadFailed />
  return <Paper {...{ of, texts, kit }} {...(label !== undefined && { label })} />
}

function Paper({ of, texts, kit, label }: Omit<PaperInTwoProps, 'second'> & { readonly kit: Kit }) {
  const { t, locale } = useChrome()
  const { other, aids } = kit
  const parts = paired(
    sheetParts(of, texts, t),
    sheetParts(withProcedureTexts(of, other), other.texts, other.t),
  )
  if (parts === null) return <p role="alert">{aids.twoLanguages.differ}</p>
  const title = topOf(of).thisWeek ? 'today' : 'next'
  const sides: Both<Side> = { first: { locale, t, texts }, second: other }
  return (
    <article
      data-client-sheet="two"
      className="space-y-4 rounded-lg border border-line bg-card p-4 text-ink sm:p-8 print:space-y-2 print:rounded-none print:border-0 print:p-0"
    >
      <header>
        {label !== undefined && <p className="font-semibold">{label}</p>}
        <PaperTitle>{texts.sheet[title]}</PaperTitle>
        <p className="text-lg font-bold" {...markOf(other.locale, isBorrowed(other.texts.sheet[title]))}>
          {other.texts.sheet[title]}
        </p>
      </header>
      <table className="w-full table-fixed border-collapse text-start">
        <LanguageHead
          locales={[locale, other.locale]}
          number={aids.twoLanguages.number}
          width="w-11 print:w-9"
        />
        {parts.map((part) => (
          <Part key={part.title.first} {...{ part, sides }} />
        ))}
      </table>
      <div className="min-h-24 rounded-lg border-2 border-dashed border-line print:min-h-16" />
      <footer className="flex flex-wrap items-end justify-between gap-4 text-sm print:flex-nowrap">
        <div className="space-y-1">
          {[sides.first, sides.second].map((side) => (
            <Closing key={side.locale} of={of} side={side} />
          ))}
        </div>
        <SiteCode label={texts.sheet.code} />
      </footer>
    </article>
  )
}

interface Side {
  readonly locale: Locale
  readonly t: Chrome
  readonly texts: SheetWords
}

interface PartProps {
  readonly part: PairedPart
  readonly sides: Both<Side>
}

const places = ['first', 'second'] as const

function Part({ part: { title, mark, rows }, sides }: PartProps) {
  return (
    <tbody>
      <tr className="align-top">
        <td />
        {places.map((place) => (
          <th
            key={place}
            scope="rowgroup"
            {...markOf(sides[place].locale, isBorrowed(title[place]))}
            className="wrap-anywhere px-1 pt-3 text-start text-lg font-bold print:pt-2"
          >
            {title[place]}
          </th>
        ))}
      </tr>
      {rows.map((row) => (
        <Row key={row.kind === 'line' ? row.number : row.said.first} {...{ row, mark, sides }} />
      ))}
    </tbody>
  )
}

function Row({ row, mark, sides }: Pick<PartProps, 'sides'> & { row: PairedRow; mark: BoxMark }) {
  if (row.kind === 'lead') {
    return (
      <tr className="align-top">
        <td />
        {places.map((place) => (
          <td
            key={place}
            {...markOf(sides[place].locale, isBorrowed(row.said[place]))}
            className="wrap-anywhere px-1 pt-1 font-semibold"
          >
            {row.said[place]}
          </td>
        ))}
      </tr>
    )
  }
  return (
    <tr className="keep-together border-b border-line align-top" data-line={row.number}>
      <th scope="row" className="py-1 text-start font-normal">
        <span className="flex flex-wrap gap-x-1">
          {row.number}
          <Mark mark={mark} />
        </span>
      </th>
      {places.map((place) => {
        const { text, detail, blank } = row.said[place]
        return (
          <td
            key={place}
            {...markOf(sides[place].locale, isBorrowed(text))}
            className="wrap-anywhere px-1 py-1"
          >
            {detail === undefined ? text : <strong>{text}</strong>}
            {blank && <Rule />}
            {detail !== undefined && <span className="block text-sm">{detail}</span>}
          </td>
        )
      })}
    </tr>
  )
}

/** The day, the law, and that it is no advice, as it stands below every sheet. */
function Closing({ of, side: { locale, t, texts } }: { readonly of: SheetCase; readonly side: Side }) {
  const notice = t('summary.notice')
  return (
    <div {...markOf(locale, isBorrowed(notice))}>
      <p>
        {t('summary.made', daysOfSheet(of, texts.words))} {texts.sheet.printed}
      </p>
      <p className="font-semibold">{notice}</p>
    </div>
  )
}
