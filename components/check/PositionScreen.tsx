import { knownNow } from '@/components/check/flow-rules'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { placeOf } from '@/components/check/session/places'
import { useOpened } from '@/components/check/use-result-texts'
import { datesInTab } from '@/components/check/views'
import { TimelinePage } from '@/components/finding/timeline/TimelinePage'

/** Where the file of a procedure stands. */
export function PositionScreen({ context, send }: ScreenProps) {
  const { session, today, shared } = context
  const { rules, procedure } = openIn(context)
  const { screen } = placeOf(session)
  const opened = useOpened(rules)
  if (procedure === null) return null
  const { id } = procedure.procedure
  return (
    <TimelinePage
      key={id}
      opened={opened(procedure)}
      facts={knownNow(context).facts}
      events={session.events.filter((event) => event.procedure === id)}
      today={today}
      dates={datesInTab({ ...session, checked: [...session.checked, id] }, today)}
      noting={screen.kind === 'position' ? (screen.noting ?? null) : null}
      onSummary={shared ? () => send({ type: 'summarise' }) : null}
      onEvents={(events) => send({ type: 'record', procedure: id, events })}
      onCheck={() => send({ type: 'choose', procedure: id })}
      onBack={() => send({ type: 'back' })}
    />
  )
}
