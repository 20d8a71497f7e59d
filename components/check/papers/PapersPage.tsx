import { useEffect, useRef, useState } from 'react'
import { findPapers } from '@/components/check/papers/find'
import { PaperItem } from '@/components/check/papers/PaperItem'
import type { FlowEvent } from '@/components/check/session/flow-event'
import type { PaperDay } from '@/components/check/session/session'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { LabelledField } from '@/components/ui/LabelledField'
import type { FactSentences } from '@/content/language'
import type { HeldPaperId } from '@/content/law/held-papers'
import type { ISODate } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import type { HeldPaperTexts } from '@/content/paper-sentences'

export interface PapersPageProps {
  readonly texts: HeldPaperTexts
  readonly questions: FactSentences['questions']
  readonly names: LawNames
  readonly today: ISODate
  /** The paper whose day was used, where the person comes back from there. */
  readonly held?: PaperDay | undefined
  readonly send: (event: FlowEvent) => void
}

/** Which paper a person holds: found by number or name, with what it means and what to do. */
export function PapersPage({ texts, questions, names, today, held, send }: PapersPageProps) {
  const { t } = useChrome()
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<HeldPaperId | null>(held?.paper ?? null)
  const list = useRef<HTMLUListElement>(null)
  const [from] = useState(held?.paper)
  // Reading goes on where it was left.
  useEffect(() => {
    if (from !== undefined) list.current?.querySelector<HTMLElement>(`[data-paper="${from}"] button`)?.focus()
  }, [from])
  const found = findPapers(search, texts)
  return (
    <div className="max-w-text space-y-6">
      <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
      <PageTitle takesFocus={held === undefined}>{t('papers.title')}</PageTitle>
      <p>{t('papers.lead')}</p>
      <LabelledField id="paper-search" label={t('papers.search')} hint={t('papers.searchHint')}>
        <input
          id="paper-search"
          type="search"
          autoComplete="off"
          aria-describedby="paper-search-hint"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          className="min-h-12 w-full rounded-md border-2 border-field bg-card px-3"
        />
      </LabelledField>
      <p role="status" className="text-sm text-soft">
        {t('papers.found', { count: found.length })}
      </p>
      {found.length === 0 && <p>{t('papers.none')}</p>}
      <ul ref={list} className="space-y-3">
        {found.map((id) => (
          <PaperItem
            key={id}
            id={id}
            text={texts[id]}
            questions={questions}
            names={names}
            today={today}
            open={open === id}
            held={held?.paper === id ? held.on : null}
            onToggle={() => setOpen(open === id ? null : id)}
            send={send}
          />
        ))}
      </ul>
      <Button look="secondary" onClick={() => send({ type: 'find' })}>
        {t('papers.skip')}
      </Button>
    </div>
  )
}
