import type { DeadlineItem } from '@/components/finding/dates/item'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { datesOf } from '@/components/finding/timeline/dates'
import { History } from '@/components/finding/timeline/History'
import { loadTimelineTexts, type TimelineTexts } from '@/components/finding/timeline/kit'
import type { TimelineProps } from '@/components/finding/timeline/Timeline'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { sayCitations } from '@/components/law/citation'
import { Labelled } from '@/components/ui/Labelled'
import { Said } from '@/components/ui/Said'
import { timeLimits } from '@/content/law/time-limits'
import { weekdayInWords } from '@/content/say/days'
import { countLines, deadlineLines, resultLines } from '@/content/say/deadline-lines'
import { labelled } from '@/content/say/joins'
import type { LifecycleVoice } from '@/content/say/refusal'
import { standingText } from '@/content/say/standing'
import { leadOf } from '@/machines/deadlines/status'
import { eventsOf } from '@/machines/lifecycle/events/registry'
import { type Position, positionOf } from '@/machines/lifecycle/position'

/** What happened and which dates run, on paper: a line or two each, with the count. Nothing where nothing is known. */
export function SummaryTimeline({ opened, facts, events, today }: TimelineProps) {
  const { t } = useChrome()
  const { lifecycle, procedure }: LoadedProcedure = opened
  const kit = useLoaded(loadTimelineTexts, procedure.id)
  if (kit === 'busy') return <p role="status">{t('common.loading')}</p>
  if (kit === 'failed') return <p role="alert">{t('common.loadFailed')}</p>
  const own = eventsOf(procedure.id, events)
  const position = positionOf({ lifecycle }, own, { today, dateOfBirth: facts.dateOfBirth })
  const items = datesOf(position, facts, { ...kit, t })
  if (own.length === 0 && items.length === 0) return null
  return (
    <div data-timeline className="space-y-2 print:space-y-1">
      <h3 className="font-bold">{t('timeline.sheetTitle')}</h3>
      {own.length > 0 && (
        <>
          <History events={own} position={position} voice={kit.voice} />
          <Now position={position} voice={kit.voice} />
        </>
      )}
      <ul>
        {items.map((item) => (
          <DateLine key={item.id} item={item} kit={kit} />
        ))}
      </ul>
    </div>
  )
}

/** The state of the file itself in two sentences. */
function Now({ position, voice }: { position: Position; voice: LifecycleVoice }) {
  const { t } = useChrome()
  const [file] = position.standings
  if (!file) return null
  const words = standingText(file, voice)
  return (
    <p>
      <Labelled t={t} bold join="lead" name={labelled(t('timeline.nowTitle'), words.name, voice)}>
        {words.now}
      </Labelled>
    </p>
  )
}

function DateLine({ item, kit }: { item: DeadlineItem; kit: TimelineTexts }) {
  const { t } = useChrome()
  const { words, names } = kit
  const { counted, from } = item
  const { deadline, limit } = counted
  const { name, passed } = words.text.limits[limit]
  const over = counted.deadline !== null && counted.status.state === 'has-passed'
  const lead = counted.deadline === null ? { on: null } : leadOf(counted.deadline)
  const lines =
    deadline?.status === 'counted'
      ? [...countLines(deadline, words), ...resultLines(deadline, words)]
      : deadline
        ? deadlineLines(deadline, words)
        : []
  const shown =
    counted.deadline === null
      ? t(`timeline.errors.${counted.error}`)
      : lead.on === null
        ? t('deadlines.noDate')
        : labelled(t(`deadlines.safe.${counted.deadline.kind}`), weekdayInWords(lead.on, words), words)
  return (
    <li data-limit={limit} className="keep-together border-b border-line py-2 print:py-0.5">
      <p>
        <Labelled t={t} bold join="lead" name={labelled(name, shown, words)}>
          {counted.deadline !== null &&
            t('timeline.state', { state: words.text.states[counted.status.state] })}
        </Labelled>{' '}
        <Said>
          {over && passed} {from} {lines.join(' ')}{' '}
        </Said>
        <span className="text-sm">{sayCitations(timeLimits[limit].basis, names, words)}</span>
      </p>
    </li>
  )
}
