import { type Box, boxNames, namedIn } from '@/components/finding/sheet/box'
import { clientSheet, marks } from '@/components/finding/sheet/client-sheet'
import { daysOfSheet } from '@/components/finding/sheet/days-of-sheet'
import type { SheetWords } from '@/components/finding/sheet/kit'
import { PaperTitle } from '@/components/finding/sheet/PaperTitle'
import { SheetBox } from '@/components/finding/sheet/SheetBox'
import { SheetTop } from '@/components/finding/sheet/SheetTop'
import { SiteCode } from '@/components/finding/sheet/SiteCode'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { nowhere, type Where } from '@/components/finding/sheet/where'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import type { SheetText } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import { row } from '@/content/say/joins'
import { fill } from '@/content/say/message'

export interface ClientPaperProps {
  readonly of: SheetCase
  readonly texts: SheetWords
  /** Whose sheet it is, where the one who prints it keeps several. */
  readonly label?: string
}

/** The page for the person, on one side of A4. */
export function ClientPaper({ of, label, texts }: ClientPaperProps) {
  const { t, phrases } = useChrome()
  const { sheet } = texts
  const { title, top, boxes, where, roomy } = clientSheet(of, texts, t)
  return (
    <article
      data-client-sheet={roomy ? 'roomy' : 'full'}
      className="client-sheet flex flex-col gap-4 rounded-lg border border-line bg-card p-5 text-ink sm:p-8 print:gap-2.5 print:rounded-none print:border-0 print:p-0"
    >
      <header>
        {label !== undefined && <p className="font-semibold">{label}</p>}
        <PaperTitle>{title}</PaperTitle>
      </header>
      <SheetTop top={top} texts={texts} today={of.today} />
      <div className="grid gap-3 sm:grid-cols-2 print:grid-cols-2 print:gap-2">
        {boxNames.map((name) => (
          <SheetBox
            key={name}
            title={sheet[name].title}
            box={boxes[name]}
            mark={marks[name]}
            more={moreOf(boxes[name], sheet, phrases)}
          />
        ))}
      </div>
      <section className="space-y-1">
        <h2 className="font-bold">{sheet.where}</h2>
        {where.length === 0 ? <p>{nowhere(of, texts)}</p> : <WhereList where={where} />}
      </section>
      <div className="min-h-24 grow rounded-lg border-2 border-dashed border-line p-2 print:min-h-12">
        <p className="text-sm text-soft">{sheet.notes}</p>
      </div>
      <footer className="flex flex-wrap items-center justify-between gap-4 text-sm print:flex-nowrap">
        <div>
          <p>
            {t('summary.made', daysOfSheet(of, phrases))} {sheet.printed}
          </p>
          <p className="font-semibold">{t('summary.notice')}</p>
        </div>
        <SiteCode label={sheet.code} />
      </footer>
    </article>
  )
}

function moreOf({ left }: Box, { more }: SheetText, phrases: Phrasebook): string | null {
  return left.length === 0
    ? null
    : fill(more, { count: left.length, things: row(namedIn(left), phrases) }, phrases)
}

function WhereList({ where }: { where: readonly Where[] }) {
  const { t } = useChrome()
  return (
    <ul>
      {where.map(({ name, verdict, toDo }) => (
        <li key={name}>
          <Labelled t={t} bold name={name}>
            {verdict}
          </Labelled>
          {toDo !== undefined && <span className="block text-sm">{toDo}</span>}
        </li>
      ))}
    </ul>
  )
}
