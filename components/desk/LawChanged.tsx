import { useLawChanges } from '@/components/desk/law-changed'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openCase } from '@/components/desk/use-repository'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { dayInWords } from '@/content/say/days'

/** How many are listed; the others come up as these are looked at. */
const shown = 10

/** The cases that a release with other rules makes something else of. Each is on the list until it was looked at. */
export function LawChanged({ desk }: { desk: Pick<DeskState, 'entries'> }) {
  const { t, phrases, rules, repository, today, law } = useDesk()
  const changes = useLawChanges(desk.entries, rules, { today, law })
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="law-changed" className="print:hidden">
      <Callout tone="warn">
        <h2 id="law-changed" className="font-bold">
          {t('desk.lawChanged.title', { count: changes.length })}
        </h2>
        <p>{t('desk.lawChanged.text', { now: dayInWords(law, phrases) })}</p>
        <ul className="space-y-1">
          {changes.slice(0, shown).map(({ dossier, count }) => (
            <li key={dossier.id} className="flex flex-wrap items-center gap-x-4">
              <Button look="quiet" onClick={() => openCase(repository, dossier.id)}>
                {dossier.label || t('desk.list.unnamed')}
              </Button>
              <span>{t('desk.lawChanged.results', { count })}</span>
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  )
}
