import { useState } from 'react'
import type { Edits } from '@/components/finding/letter/made'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Section } from '@/components/ui/Heading'
import { sayCitation } from '@/content/say/citation'
import { series } from '@/content/say/joins'
import {
  blanksOf,
  cutAtBlanks,
  type LetterLine,
  type LetterSentences,
  type LineKind,
  leadingLines,
} from '@/content/say/letter'
import { fill } from '@/content/say/message'

export interface LetterSheetProps {
  /** The letter as we say it. */
  readonly lines: readonly LetterLine[]
  /** The same in the language of the reader; empty where that is the language of the letter. */
  readonly beside: readonly LetterLine[]
  readonly read: LetterSentences
  readonly sent: LetterSentences
  readonly edits: Edits
  readonly onEdits: (edits: Edits) => void
}

/** The letter as it goes out, with what it says in the language of the reader, line by line; each line can be changed. */
export function LetterSheet({ lines, beside, read, sent, edits, onEdits }: LetterSheetProps) {
  const { language, phrases } = useChrome()
  const { screen } = read.words
  const [editing, setEditing] = useState(false)
  const [shows, setShows] = useState(true)
  const same = new Map(beside.map((line) => [line.id, line.text]))
  /** What a line rests on, in the words of the reader. */
  const lawOf = ({ basis }: LetterLine): string | undefined =>
    basis.length === 0
      ? undefined
      : fill(
          screen.restsOn,
          {
            law: series(
              basis.map((id) => sayCitation(id, read.names)),
              phrases,
            ),
          },
          read.names,
        )
  const blanks = lines.reduce((n, line) => n + blanksOf({ text: edits[line.id] ?? line.text }).length, 0)
  return (
    <Section id="letter-text" title={<span className="print:hidden">{screen.letter}</span>}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <Button look="secondary" aria-pressed={editing} onClick={() => setEditing(!editing)}>
          {editing ? screen.editDone : screen.edit}
        </Button>
        {beside.length > 0 && !editing && (
          <Button look="quiet" onClick={() => setShows(!shows)}>
            {shows ? screen.besideOff : screen.besideOn}
          </Button>
        )}
        {Object.keys(edits).length > 0 && (
          <Button look="quiet" onClick={() => onEdits({})}>
            {screen.restore}
          </Button>
        )}
      </div>
      {editing && <p className="max-w-text print:hidden">{screen.editLead}</p>}
      {beside.length > 0 && shows && !editing && (
        <p className="text-sm text-soft print:hidden">
          {fill(screen.beside, { language: language.name }, read.names)}
        </p>
      )}
      <div className="rounded-lg border border-line bg-card p-5 sm:p-8 print:border-0 print:p-0 print:text-[11pt] print:leading-normal">
        {lines.map((line, i) =>
          editing ? (
            <LineField
              key={line.id}
              label={fill(screen.editLine, { number: i + 1 }, read.names)}
              value={edits[line.id] ?? line.text}
              lang={sent.locale}
              onChange={(text) => onEdits({ ...edits, [line.id]: text })}
            />
          ) : (
            <Line
              key={line.id}
              line={{ ...line, text: edits[line.id] ?? line.text }}
              before={lines[i - 1]?.kind}
              lang={sent.locale}
              beside={shows && translated.includes(line.kind) ? same.get(line.id) : undefined}
              readIn={read.locale}
              law={shows ? lawOf(line) : undefined}
            />
          ),
        )}
      </div>
      <p role="status" className="print:hidden">
        <span>{fill(screen.blanks, { count: blanks }, read.names)}</span>
      </p>
    </Section>
  )
}

/** What only repeats names and addresses is not said twice. */
const translated: readonly LineKind[] = [
  'subject',
  'salutation',
  'heading',
  'text',
  'item',
  'row',
  'tell',
  'closing',
  'inventory',
  'piece',
]

const looks: Readonly<Record<LineKind, string>> = {
  sender: '',
  to: 'ms-auto w-3/5 sm:w-1/2',
  day: 'pt-6',
  subject: 'pt-6 font-bold',
  salutation: 'pt-4',
  heading: 'pt-5 font-bold',
  text: 'pt-3',
  item: 'pt-1',
  row: 'pt-1',
  tell: 'pt-3',
  closing: 'pt-6',
  signature: 'pt-6',
  inventory: 'pt-8 font-bold',
  piece: 'pt-1',
}

interface LineProps {
  readonly line: LetterLine
  readonly before: LineKind | undefined
  readonly lang: string
  readonly beside: string | undefined
  readonly readIn: string
  /** What it rests on. It never goes out with the letter. */
  readonly law: string | undefined
}

function Line({ line: { kind, text }, before, lang, beside, readIn, law }: LineProps) {
  if (text.trim() === '') return null
  const begins = before !== kind && (kind === 'to' || kind === 'row') ? 'mt-5' : ''
  const hasAside = beside !== undefined || law !== undefined
  const aside = hasAside ? 'lg:grid lg:grid-cols-2 lg:gap-x-8 print:block' : ''
  return (
    <div
      className={`${looks[kind]} ${begins} ${aside} ${leadingLines.includes(kind) ? 'break-after-avoid' : ''}`}
    >
      <p lang={lang} dir="auto" className={`whitespace-pre-line ${kind === 'item' ? pointLook : ''}`}>
        <Blanks text={text} />
      </p>
      {hasAside && (
        <div
          lang={readIn}
          dir="auto"
          className="border-s-4 border-line ps-3 text-sm font-normal text-soft print:hidden"
        >
          {beside !== undefined && (
            <p>
              <span>{beside}</span>
            </p>
          )}
          {law !== undefined && <p className="pt-1">{law}</p>}
        </div>
      )}
    </div>
  )
}

const pointLook = 'ps-5 before:-ms-4 before:me-2 before:content-["–"]'

/** A text with its blanks marked, as on paper one would with a marker. */
function Blanks({ text }: { readonly text: string }) {
  return (
    <span>
      {cutAtBlanks(text).map((piece, i) =>
        piece.blank ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place
          <mark key={i} className="bg-check-tint text-ink print:bg-transparent">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  )
}

interface LineFieldProps {
  readonly label: string
  readonly value: string
  readonly lang: string
  readonly onChange: (text: string) => void
}

function LineField({ label, value, lang, onChange }: LineFieldProps) {
  return (
    <textarea
      aria-label={label}
      lang={lang}
      dir="auto"
      rows={Math.max(1, Math.ceil(value.length / 60))}
      value={value}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      className="mb-2 field-sizing-content w-full rounded-md border-2 border-field bg-card px-2 py-1"
    />
  )
}
