import { useMemo, useState } from 'react'
import { emptyDraft, type LetterDraft, type LetterDrafts } from '@/components/finding/letter/drafts'
import { LetterActions } from '@/components/finding/letter/LetterActions'
import { LetterChoices } from '@/components/finding/letter/LetterChoices'
import { LetterFields } from '@/components/finding/letter/LetterFields'
import { LetterHead } from '@/components/finding/letter/LetterHead'
import { LetterSheet } from '@/components/finding/letter/LetterSheet'
import { useLetterLanguages } from '@/components/finding/letter/languages'
import { loadLetterKit, withEdits } from '@/components/finding/letter/made'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { ISODate } from '@/content/law/types'
import { sayLetter, type Written } from '@/content/say/letter'
import { sayInventory } from '@/content/say/letter-inventory'
import type { Facts } from '@/machines/facts/registry'
import { firstLanguage, languageOfProtection } from '@/machines/letters/language'
import type { Letter, LetterLanguage } from '@/machines/letters/letter'
import { fieldsIn, planLetter } from '@/machines/letters/plan'
import type { LetterId } from '@/machines/letters/registry'
import { lastDayToSend } from '@/machines/letters/send-by'

export interface LetterWriterProps {
  readonly id: LetterId
  /** The languages in which it is taken. */
  readonly languages: Letter['languages']
  readonly known: Facts
  readonly today: ISODate
  /** The conditions of its procedure that are not met, by their titles. */
  readonly notMet: readonly string[]
  /** What was written before, and where it is kept while the letters are open. */
  readonly drafts: LetterDrafts
  readonly onBack: () => void
  /** The person has taken the letter along: as a file, as text or on paper. */
  readonly onMade?: () => void
  /** Goes to where the day of sending is noted. */
  readonly onSent?: () => void
}

/** One letter, from the choice of its language to the file. What is written here stays in memory and goes with the page. */
export function LetterWriter(props: LetterWriterProps) {
  const { id, languages, known, today, notMet, drafts, onBack, onMade, onSent } = props
  const { locale } = useChrome()
  const loaders = useLetterLanguages()
  const [draft, setDraft] = useState<LetterDraft>(
    () => drafts.of(id) ?? { ...emptyDraft, sentIn: firstLanguage(languages, known, locale) },
  )
  const { sentIn, chosen, written, edits } = draft
  function change(part: Partial<LetterDraft>) {
    const next = { ...draft, ...part }
    drafts.keep(id, next)
    setDraft(next)
  }
  const onWritten = (next: Written) => change({ written: next })
  const wanted = useMemo(() => ({ id, sentIn: loaders[sentIn] }), [id, loaders, sentIn])
  const kit = useLoaded(loadLetterKit, wanted)
  const { t } = useChrome()
  if (kit === 'busy') return <p role="status">{t('common.loading')}</p>
  if (kit === 'failed') return <LoadFailed />

  const { letter, read, sent } = kit
  const plan = planLetter(letter, known, chosen)
  const details = { written, known, on: today }
  const shown = sent.locale as LetterLanguage
  const lines = sayLetter(plan, details, sent)
  const mine = withEdits(lines, edits[shown] ?? {})
  return (
    <div className="space-y-8">
      <LetterHead
        {...{ letter, plan, words: read, notMet, onBack }}
        lastDay={lastDayToSend(letter, known, today)}
      />
      <LetterChoices
        {...{ letter, plan, read, known, chosen, written, onWritten }}
        onChosen={(next) => change({ chosen: next })}
        language={sentIn}
        fixed={languageOfProtection(letter, known, today)}
        onLanguage={(next) => change({ sentIn: next })}
      />
      <LetterFields fields={fieldsIn(plan)} {...{ words: read.words, written, onWritten }} />
      <LetterSheet
        lines={lines}
        beside={read.locale === sent.locale ? [] : sayLetter(plan, details, read)}
        edits={edits[shown] ?? {}}
        onEdits={(own) => change({ edits: { ...edits, [shown]: own } })}
        {...{ read, sent }}
      />
      <LetterActions
        lines={mine}
        inventory={sayInventory(plan, details, sent, edits[shown])}
        {...{ letter, read, sent, onMade, onSent }}
      />
    </div>
  )
}
