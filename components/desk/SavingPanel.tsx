import type { Phase } from '@/components/desk/repository/desk-state'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { SharedChoice } from '@/components/desk/SharedChoice'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { Button } from '@/components/ui/Button'
import { panelLook, Section } from '@/components/ui/Heading'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'

const minutesOffered = [2, 5, 10, 30] as const

export interface SavingPanelProps {
  readonly phase: Phase
  readonly minutes: number
  readonly onMinutes: (minutes: number) => void
}

/** Where cases are kept: in this tab, or on this device, with or without a passphrase. */
export function SavingPanel({ phase, minutes, onMinutes }: SavingPanelProps) {
  const { t, repository, words, shared } = useDesk()
  return (
    <Section id="saving" title={t('desk.panels.saving')} className={panelLook} takesFocus>
      {phase === 'tab' && <SharedChoice />}
      {phase === 'tab' && !shared && (
        <>
          <ul className="max-w-text list-disc space-y-1 ps-5">
            <li>{t('desk.saving.now')}</li>
            <li>{t('desk.saving.device')}</li>
            <li>{t('desk.saving.sealed')}</li>
            <li>{t('desk.saving.browser')}</li>
          </ul>
          <h3 className="font-semibold">{t('desk.saving.withPassphrase')}</h3>
          <p className="max-w-text">{words.passphrase.before}</p>
          <PassphraseFields
            name="new"
            action={t('desk.saving.startSealed')}
            onPassphrase={repository.turnOn}
          />
          <h3 className="font-semibold">{t('desk.saving.without')}</h3>
          <p className="max-w-text">{t('desk.saving.withoutHint')}</p>
          <Button look="secondary" onClick={() => void repository.turnOn(null)}>
            {t('desk.saving.start')}
          </Button>
        </>
      )}
      {phase === 'plain' && (
        <>
          <p className="max-w-text">{t('desk.saving.isPlain')}</p>
          <h3 className="font-semibold">{t('desk.saving.setPassphrase')}</h3>
          <PassphraseFields
            name="set"
            action={t('desk.saving.seal')}
            onPassphrase={repository.setPassphrase}
          />
        </>
      )}
      {phase === 'open' && (
        <>
          <p className="max-w-text">{t('desk.saving.isSealed')}</p>
          <LabelledField id="minutes" label={t('desk.saving.minutes')}>
            <Select
              id="minutes"
              value={String(minutes)}
              options={minutesOffered.map((count) => [
                String(count),
                t('desk.saving.minutesCount', { count }),
              ])}
              onChange={(chosen) => onMinutes(Number(chosen))}
            />
          </LabelledField>
          <h3 className="font-semibold">{t('desk.saving.change')}</h3>
          <PassphraseFields
            name="change"
            action={t('desk.saving.changeNow')}
            onPassphrase={repository.setPassphrase}
          />
          <Button
            look="quiet"
            onClick={() => {
              if (window.confirm(t('desk.saving.removeSure'))) void repository.setPassphrase(null)
            }}
          >
            {t('desk.saving.remove')}
          </Button>
        </>
      )}
    </Section>
  )
}
