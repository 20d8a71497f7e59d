import type { Dossier } from '@/cases/dossier/format'
import type { OutcomeChange } from '@/cases/dossier/outcomes'
import { causeOf } from '@/components/desk/last-seen'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { conditionTitle, reasonOf, shortName } from '@/components/desk/rules/loaded-rules'
import { personLabel } from '@/components/finding/case/person-label'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Details } from '@/components/ui/Details'
import { Table } from '@/components/ui/Table'
import { isTimeLimitId } from '@/content/law/time-limits'
import { dayInWords } from '@/content/say/days'
import { labelled, row } from '@/content/say/joins'
import { findText } from '@/content/say/lookup'
import { isDay } from '@/machines/deadlines/day'

export interface ChangedPanelProps {
  readonly dossier: Dossier
  readonly changes: readonly OutcomeChange[]
  readonly onSeen: () => void
}

/** A longer list stays folded, so that the case itself is in sight. */
const few = 6

/** What the rules of today make of a case otherwise than when it was last worked on: each finding and date, before and after. */
export function ChangedPanel({ dossier, changes, onSeen }: ChangedPanelProps) {
  const { t, phrases, rules, words, today, law } = useDesk()
  const { lastSeen, persons } = dossier
  const cause = causeOf(dossier, { today, law })
  const table = (
    <Table
      caption={t('desk.changed.table')}
      head={[t('desk.changed.what'), t('desk.changed.before'), t('desk.changed.after')]}
      rows={changes.map((change) => ({
        key: `${change.person} ${change.procedure} ${change.kind} ${change.id}`,
        cells: [
          nameOf(change),
          wordsOf(change, change.before, words.changed.absent),
          wordsOf(change, change.after, words.changed.gone),
        ],
      }))}
    />
  )
  return (
    <section aria-labelledby="changed" className="print:hidden">
      <Callout tone="warn">
        <h2 id="changed" className="font-bold">
          {t('desk.changed.title', { count: changes.length })}
        </h2>
        {lastSeen && cause && (
          <p>
            {t(`desk.changed.cause.${cause}`, {
              date: dayInWords(lastSeen.on, phrases),
              before: lawWords(lastSeen.lawVersion),
              now: lawWords(law),
            })}
          </p>
        )}
        {changes.length > few ? <Details label={t('desk.changed.table')}>{table}</Details> : table}
        <Button look="secondary" onClick={onSeen}>
          {t('desk.changed.seen')}
        </Button>
      </Callout>
    </section>
  )

  function lawWords(version: string): string {
    return isDay(version) ? dayInWords(version, phrases) : version
  }

  /** Whose it is, where the case has several persons, and what it is. */
  function nameOf(change: OutcomeChange): string {
    const known = persons.find((p) => p.id === change.person)
    const who = known && persons.length > 1 ? [personLabel(dossier, known, t)] : []
    return row([...who, labelled(shortName(rules, change.procedure), whatOf(change), phrases)], phrases)
  }

  function whatOf({ procedure, kind, id }: OutcomeChange): string {
    if (kind === 'verdict') return t('matrix.overview.verdict')
    if (kind === 'finding') return conditionTitle(rules, procedure, id)
    const [limit = ''] = id.split(':')
    return isTimeLimitId(limit) ? rules.deadlines.text.limits[limit].name : limit
  }

  function wordsOf({ kind, procedure, id }: OutcomeChange, value: string | null, none: string): string {
    if (value === null) return none
    if (kind === 'date') return isDay(value) ? dayInWords(value, phrases) : words.changed.unsure
    const { verdictWords, statusWords } = rules.sentences
    if (kind === 'verdict') return findText(verdictWords, value)?.name ?? value
    const [status = '', ending = ''] = value.split(':')
    const said = findText(statusWords, status) ?? status
    const reason = reasonOf(rules, procedure, id, ending)
    return reason === undefined ? said : labelled(said, reason, phrases, 'lead')
  }
}
