import type { PersonDate } from '@/cases/dossier/dates'
import type { FirstThing as Thing } from '@/components/desk/next-things'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { fileVoice } from '@/components/desk/rules/loaded-rules'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { ISODate } from '@/content/law/types'
import type { RoutesText } from '@/content/route-sentences'
import { dayInWords } from '@/content/say/days'
import { standingText } from '@/content/say/standing'
import { hasPassed } from '@/machines/deadlines/order'

interface FirstThingProps {
  readonly thing: Thing
  /** Of the person whose thing it is. */
  readonly dates: readonly PersonDate[]
  /** Null until they are there. */
  readonly texts: Pick<RoutesText, 'urgent'> | null
}

/** Something that comes first: what it is, what to do, and below it the day that it has, with an earlier one that is possible. */
export function FirstThing({ thing, dates, texts }: FirstThingProps) {
  const { t, phrases, rules } = useDesk()
  if (thing.kind === 'urgent') {
    if (texts === null) return null
    const { name, todo } = texts.urgent[thing.id]
    const { on, possible } = thing.urgent
    return (
      <>
        <Labelled t={t} name={name}>
          {todo}
        </Labelled>
        {on !== undefined && <Day on={on} possible={possible} />}
      </>
    )
  }
  const { name, now } = standingText(thing.standing, fileVoice(rules, phrases, thing.procedure))
  const first = dates.find(({ procedure, counted }) => procedure === thing.procedure && !hasPassed(counted))
  const status = first?.counted.deadline ? first.counted.status : null
  return (
    <>
      <Labelled t={t} name={name}>
        {now}
      </Labelled>
      {status?.on && <Day on={status.on} possible={status.possible} />}
    </>
  )
}

function Day({ on, possible }: { readonly on: ISODate; readonly possible: ISODate | undefined }) {
  const { t, phrases } = useDesk()
  return (
    <span className="block text-sm text-soft">
      <Series
        t={t}
        join="row"
        parts={[
          t('desk.file.until', { date: dayInWords(on, phrases) }),
          possible && t('desk.dates.possible', { date: dayInWords(possible, phrases) }),
        ]}
      />
    </span>
  )
}
