import type { FlowEvent } from '@/components/check/session/flow-event'
import { OptionField } from '@/components/finding/question/OptionField'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { type Speaker, speakers } from '@/content/voice-sentences'

const doors = { me: 'for-me', helped: 'for-another', child: 'for-child' } as const

export interface ForWhomProps {
  readonly speaker: Speaker
  readonly send: (event: FlowEvent) => void
}

/** For whom the check is, which can be changed at any time: the questions then speak otherwise, and the answers stay. */
export function ForWhom({ speaker, send }: ForWhomProps) {
  const { t } = useChrome()
  return (
    <Details label={t('check.forWhom')}>
      <fieldset aria-label={t('check.forWhom')} className="space-y-3">
        {speakers.map((one) => (
          <OptionField
            key={one}
            id={`for-whom-${one}`}
            type="radio"
            name="for-whom"
            value={one}
            label={t(`check.doors.${doors[one]}.title`)}
            checked={one === speaker}
            invalid={false}
            onChange={() => send({ type: 'speak', speaker: one })}
          />
        ))}
      </fieldset>
    </Details>
  )
}
