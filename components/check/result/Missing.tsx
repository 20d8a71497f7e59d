import type { ReactNode } from 'react'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { OpenQuestion } from '@/components/finding/OpenQuestion'
import { pointsOf, type ResultView, remediesOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { conditionText, endingText } from '@/content/say/findings'
import type { ProcedureFinding } from '@/machines/procedures/registry'

/** How many conditions are named beside what they need. */
const shown = 3

export interface MissingProps {
  readonly view: ResultView
  /** Absent on paper, where nothing can be asked. */
  readonly send?: (event: FlowEvent) => void
}

/** What is missing and how to obtain it; then the points that the person has to check or answer, by name. */
export function Missing({ view, send }: MissingProps) {
  const { t } = useChrome()
  const remedies = remediesOf(view)
  const points = pointsOf(view)
  if (remedies.length + points.length === 0) return <p>{t('result.missingNone')}</p>
  return (
    <ul className="space-y-3 print:space-y-1">
      {remedies.map(({ id, title, how, for: conditions }) => (
        <Item key={id} name={title} says={how}>
          <span className="block text-sm text-soft">
            <Series
              t={t}
              join="row"
              parts={[
                ...conditions.slice(0, shown),
                conditions.length > shown && t('result.missingMore', { count: conditions.length - shown }),
              ]}
            />
          </span>
        </Item>
      ))}
      {points.map((finding) => (
        <Point key={finding.condition} finding={finding} view={view} {...(send && { send })} />
      ))}
    </ul>
  )
}

/** A point with what to do about it, else why it is open. */
function Point({ finding, view, send }: MissingProps & { readonly finding: ProcedureFinding }) {
  const { t, phrases } = useChrome()
  const { opened, sentences } = view
  const ending = endingText(opened, finding, sentences, phrases)
  return (
    <Item
      name={conditionText(opened, finding).title}
      says={ending?.todo ?? ending?.reason ?? (send ? undefined : t('result.openQuestion'))}
    >
      {send && <OpenQuestion fact={finding.missing} onAsk={(fact) => send({ type: 'change', fact })} />}
    </Item>
  )
}

interface ItemProps {
  readonly name: string
  readonly says: string | undefined
  readonly children: ReactNode
}

function Item({ name, says, children }: ItemProps) {
  const { t } = useChrome()
  return (
    <li className="keep-together border-s-4 border-check ps-4 print:ps-2">
      {says === undefined ? (
        <strong>{name}</strong>
      ) : (
        <Labelled t={t} bold join="lead" name={name}>
          {says}
        </Labelled>
      )}
      {children}
    </li>
  )
}
