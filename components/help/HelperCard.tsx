import { siteName, telephoneAddress } from '@/components/finding/law/contact-links'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { ReadOn } from '@/components/help/ReadOn'
import type { Chrome } from '@/components/i18n/chrome'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { PagesText } from '@/content/language'
import { type HelperId, helpers, readOn, sourcesOf } from '@/content/law/help/helpers'
import type { Helper, OwnDetails } from '@/content/law/help/types'
import type { Locale } from '@/content/locale'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'

export interface HelpPageLanguage {
  readonly t: Chrome
  readonly locale: Locale
  readonly phrases: Phrasebook
  readonly words: PagesText['help']
  readonly names: LawNames
}

interface RowText {
  readonly does: string
  readonly hours?: string
  readonly visit?: string
  readonly bring?: string
}

/** One helper: who it is, what it does, how to reach it, and where and when that was read. */
export function HelperCard({ id, language }: { id: HelperId; language: HelpPageLanguage }) {
  const { t, locale, words, names } = language
  const helper: Helper = helpers[id]
  const text: RowText = words.rows[id]
  const lines = [
    [words.hours, text.hours],
    [words.visit, text.visit],
    [words.bring, text.bring],
  ] as const
  return (
    <article className="keep-together h-full space-y-2 rounded-lg border border-line bg-card p-4 wrap-anywhere print:p-2">
      {'office' in helper ? (
        <OfficeLines id={helper.office} locale={locale} t={t} names={names} />
      ) : (
        <Details helper={helper} language={language} />
      )}
      <p>{text.does}</p>
      {lines.map(
        ([name, said]) =>
          said !== undefined && (
            <p key={name}>
              <Labelled t={t} name={name} bold>
                {said}
              </Labelled>
            </p>
          ),
      )}
      {helper.languages && (
        <p>
          <Labelled t={t} name={words.spoken} bold>
            <Series t={t} join="row" parts={helper.languages.map((one) => words.languages[one])} />
          </Labelled>
        </p>
      )}
      <ReadLine helper={helper} language={language} />
    </article>
  )
}

function Details({ helper, language: { t } }: { helper: OwnDetails; language: HelpPageLanguage }) {
  const { name, lang, address = [], phone, email, web } = helper
  const ways = [
    [t('result.phone'), phone, phone && telephoneAddress(phone)],
    [t('result.email'), email, email && `mailto:${email}`],
    [t('result.web'), web && siteName(web), web],
  ] as const
  return (
    <div>
      <p>
        <strong>
          <bdi lang={lang}>{name}</bdi>
        </strong>
      </p>
      {address.map((line) => (
        <p key={line}>
          <bdi lang={lang}>{line}</bdi>
        </p>
      ))}
      {ways.map(
        ([label, shown, href]) =>
          shown !== undefined && (
            <p key={label}>
              <Labelled t={t} name={label}>
                <a href={href} rel="noreferrer" dir="ltr">
                  {shown}
                </a>
              </Labelled>
            </p>
          ),
      )}
    </div>
  )
}

function ReadLine({ helper, language }: { helper: Helper; language: HelpPageLanguage }) {
  const { t, words, phrases } = language
  const read = readOn(helper)
  const date = dayInWords(read, phrases)
  const pages = sourcesOf(helper)
  return (
    <p className="text-sm text-soft">
      <ReadOn
        read={read}
        fresh={fill(words.source, { date }, phrases)}
        old={fill(words.sourceOld, { date }, phrases)}
      />{' '}
      {!('office' in helper) && <>{ageOfPage(helper, language)} </>}
      <Labelled t={t} name={words.sourceLinks}>
        <Series
          t={t}
          join="row"
          parts={pages.map(({ url }) => (
            <a key={url} href={url} rel="noreferrer">
              {new URL(url).hostname}
            </a>
          ))}
        />
      </Labelled>
    </p>
  )
}

function ageOfPage({ sources }: OwnDetails, { words, phrases }: HelpPageLanguage): string {
  const years = sources.flatMap(({ page }) => (page === undefined ? [] : [page.slice(0, 4)])).toSorted()
  const [year] = years
  return year === undefined ? words.noDay : fill(words.page, { year }, phrases)
}
