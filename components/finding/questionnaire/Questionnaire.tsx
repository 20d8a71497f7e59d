import {
  type BlankLine,
  type PaperQuestion,
  paperQuestion,
  type QuestionWords,
  type TickLine,
} from '@/components/finding/questionnaire/lines'
import { daysOfSheet } from '@/components/finding/sheet/days-of-sheet'
import { LanguageHead } from '@/components/finding/sheet/LanguageHead'
import { PaperTitle } from '@/components/finding/sheet/PaperTitle'
import { isBorrowed } from '@/components/i18n/borrowed'
import { markOf } from '@/components/i18n/other-language'
import type { AidsText } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locale'
import type { AnyValue, FactId } from '@/machines/facts/registry'

/** What one language says of the paper. */
export interface QuestionnaireSide extends QuestionWords {
  readonly locale: Locale
  readonly aids: AidsText
  /** What the questions are about; undefined for the routes of a person. */
  readonly name?: string
}

export interface QuestionnaireProps {
  /** The language of the page, and the second one beside it. */
  readonly sides: readonly [QuestionnaireSide] | readonly [QuestionnaireSide, QuestionnaireSide]
  readonly asked: readonly (readonly [FactId, AnyValue | undefined])[]
  readonly today: ISODate
  readonly law: ISODate
}

/** Questions with all their answers on paper, in one language or in two, line beside line under one number. */
export function Questionnaire({ sides, asked, today, law }: QuestionnaireProps) {
  const [{ aids }] = sides
  return (
    <article
      data-questionnaire={sides.length}
      className="space-y-4 rounded-lg border border-line bg-card p-4 text-ink sm:p-8 print:space-y-2 print:rounded-none print:border-0 print:p-0"
    >
      <header className="space-y-3 print:space-y-2">
        {sides.map((side, place) => (
          <Heading key={side.locale} side={side} isFirst={place === 0} />
        ))}
      </header>
      <table className="w-full table-fixed border-collapse text-start">
        <LanguageHead
          locales={sides.map(({ locale }) => locale)}
          number={aids.twoLanguages.number}
          width="w-12 print:w-11"
        />
        {asked.map(([id, value], place) => (
          <Question
            key={id}
            id={id}
            number={place + 1}
            sides={sides.map((side) => ({ ...side, said: paperQuestion(id, value, side) }))}
          />
        ))}
      </table>
      <footer className="space-y-1 text-sm">
        {sides.map(({ locale, t, phrases }) => (
          <p key={locale} {...markOf(locale, isBorrowed(t('summary.notice')))}>
            {t('summary.made', daysOfSheet({ today, law }, phrases))} <strong>{t('summary.notice')}</strong>
          </p>
        ))}
      </footer>
    </article>
  )
}

function Heading({ side, isFirst }: { readonly side: QuestionnaireSide; readonly isFirst: boolean }) {
  const { locale, aids, name } = side
  const { title, lead, noForm } = aids.questionnaire
  return (
    <div {...markOf(locale, isBorrowed(lead))}>
      {isFirst ? <PaperTitle>{title}</PaperTitle> : <p className="text-lg font-bold">{title}</p>}
      {name !== undefined && <p className="text-lg">{name}</p>}
      <p>{lead}</p>
      <p>{noForm}</p>
    </div>
  )
}

interface QuestionProps {
  readonly id: FactId
  readonly number: number
  readonly sides: readonly (QuestionnaireSide & { readonly said: PaperQuestion })[]
}

function Question({ id, number, sides }: QuestionProps) {
  const [first] = sides
  return (
    <tbody data-asked={id} className="keep-together">
      <tr className="border-t border-line align-top">
        <th scope="row" className="pt-2 text-start font-bold">
          {number}
        </th>
        {sides.map(({ locale, said }) => (
          <th
            key={locale}
            scope="rowgroup"
            {...markOf(locale, isBorrowed(said.question))}
            className="wrap-anywhere px-1 pt-2 text-start"
          >
            {said.question}
            {said.hints.length > 0 && (
              <span className="block text-sm font-normal">{said.hints.join(' ')}</span>
            )}
          </th>
        ))}
      </tr>
      {first?.said.lines.map((_, at) => (
        // The lines of a fact never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the line
        <tr key={at} className="align-top" data-line={`${number}.${at + 1}`}>
          <th scope="row" className="py-0.5 text-start text-sm font-normal">
            {`${number}.${at + 1}`}
          </th>
          {sides.map(({ locale, said, aids }) => {
            const line = said.lines[at]
            return (
              <td
                key={locale}
                {...markOf(locale, line?.kind === 'tick' && isBorrowed(line.text))}
                className="wrap-anywhere px-1 py-0.5"
              >
                {line?.kind === 'tick' && <Tick line={line} chosen={aids.questionnaire.chosen} />}
                {line?.kind === 'blank' && <Blank {...line} />}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}

function Tick({ line: { text, detail, chosen: isChosen }, chosen }: { line: TickLine; chosen: string }) {
  return (
    <span className="flex gap-2">
      <span
        aria-hidden="true"
        className="mt-1 size-4 shrink-0 border-2 border-current text-center text-sm leading-3 font-bold print:size-3.5"
      >
        {isChosen && '×'}
      </span>
      <span>
        {isChosen && <span className="sr-only">{chosen} </span>}
        {isChosen ? <strong>{text}</strong> : text}
        {detail !== undefined && <span className="block text-sm">{detail}</span>}
      </span>
    </span>
  )
}

/** A blank for each word, or what was written. */
function Blank({ blanks, written }: BlankLine) {
  if (written !== null) return <strong>{written}</strong>
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-2">
      {blanks.map((blank) => (
        <span key={blank} className="flex items-end gap-1">
          {blank}
          <span aria-hidden="true" className="inline-block h-6 w-12 border-b border-current" />
        </span>
      ))}
    </span>
  )
}
