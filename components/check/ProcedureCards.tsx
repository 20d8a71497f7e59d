import type { FlowEvent } from '@/components/check/session/flow-event'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Button } from '@/components/ui/Button'
import type { OfficialNames as Names } from '@/content/law/types'
import { labelled } from '@/content/say/joins'
import type { AnyProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

/** What a card says about a procedure before it is loaded. */
export interface ProcedureCard extends Pick<AnyProcedureText, 'title' | 'short' | 'intro'> {
  readonly official: Names
  readonly id: ProcedureId
}

export interface ProcedureCardsProps {
  readonly cards: readonly ProcedureCard[]
  readonly busy: boolean
  readonly send: (event: FlowEvent) => void
}

/** The procedures that somebody who knows them already can check at once. */
export function ProcedureCards({ cards, busy, send }: ProcedureCardsProps) {
  const { t, locale, phrases } = useChrome()
  return (
    <ul className="grid gap-4 sm:grid-cols-2" aria-busy={busy}>
      {cards.map(({ id, title: name, short, intro, official }) => (
        <li key={id} className="flex flex-col gap-2 rounded-lg border border-line bg-card p-5">
          <h2 className="text-xl font-bold">
            <Aside t={t} text={name} className="text-base font-normal text-soft">
              {short}
            </Aside>
          </h2>
          <p className="text-sm text-soft">
            <OfficialNames names={official} locale={locale} beside={name} />
          </p>
          <p className="grow">{intro}</p>
          <Button
            data-procedure={id}
            onClick={() => send({ type: 'choose', procedure: id })}
            aria-label={labelled(t('check.choose.open'), name, phrases)}
          >
            {t('check.choose.open')}
          </Button>
          <Button
            look="secondary"
            onClick={() => send({ type: 'locate', procedure: id })}
            aria-label={t('timeline.openFor', { procedure: name })}
          >
            {t('timeline.open')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
