import { AnswersPage } from '@/components/check/AnswersPage'
import { knownNow } from '@/components/check/flow-rules'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { factsToReview } from '@/components/check/to-review'
import { useFactSentences } from '@/components/check/use-result-texts'
import { useFramed } from '@/components/embed/framed'
import { conflictsIn } from '@/machines/conflicts/conflicts'

/** The list of answers, with those that contradict each other. */
export function AnswersScreen({ context, send }: ScreenProps) {
  const { session, today } = context
  const { procedure } = openIn(context)
  const framed = useFramed()
  const sentences = useFactSentences()
  const known = knownNow(context)
  return (
    <AnswersPage
      key={session.at}
      sentences={sentences}
      known={known}
      counted={[...factsToReview(procedure, known, today)].filter((id) => !session.stale.includes(id))}
      stale={session.stale}
      conflicts={conflictsIn(known.facts, today)}
      speaker={session.forCase ? null : session.speaker}
      {...(!framed && { onList: () => send({ type: 'list' }) })}
      send={send}
    />
  )
}
