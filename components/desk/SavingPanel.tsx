import type { Phase } from '@/components/desk/repository/desk-state'
import type { CaseRepository } from '@/components/desk/repository/repository'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'

const minutesOffered = [2, 5, 10, 30] as const

export interface SavingPanelProps {
  readonly repository: CaseRepository
  readonly phase: Phase
  readonly minutes: number
  readonly onMinutes: (minutes: number) => void
}

/** Where cases are kept: in this tab, or on this device, with or without a passphrase. */
export function SavingPanel({ repository, phase, minutes, onMinutes }: SavingPanelProps) {
  const { t } = useChrome()
  const { passphrase } = useCasesText()
  return (
    <section
      aria-labelledby="saving"
      className="space-y-4 rounded-lg border border-line bg-card p-5 print:hidden"
    >
      <h2 id="saving" className="font-serif text-xl font-bold">
        {t('desk.panels.saving')}
      </h2>
      {phase === 'tab' && (
        <>
          <ul className="max-w-text list-disc space-y-1 ps-5">
            <li>{t('desk.saving.now')}</li>
            <li>{t('desk.saving.device')}</li>
            <li>{t('desk.saving.sealed')}</li>
            <li>{t('desk.saving.browser')}</li>
          </ul>
          <h3 className="font-semibold">{t('desk.saving.withPassphrase')}</h3>
          <p className="max-w-text">{passphrase.before}</p>
          <PassphraseFields
            name="new"
            action={t('desk.saving.startSealed')}
            onPassphrase={(chosen) => repository.turnOn(chosen)}
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
            onPassphrase={(chosen) => repository.setPassphrase(chosen)}
          />
        </>
      )}
      {phase === 'open' && (
        <>
          <p className="max-w-text">{t('desk.saving.isSealed')}</p>
          <LabelledField id="minutes" label={t('desk.saving.minutes')}>
            <select
              id="minutes"
              value={minutes}
              onChange={(event) => onMinutes(Number(event.target.value))}
              className={inputLook}
            >
              {minutesOffered.map((count) => (
                <option key={count} value={count}>
                  {t('desk.saving.minutesCount', { count })}
                </option>
              ))}
            </select>
          </LabelledField>
          <h3 className="font-semibold">{t('desk.saving.change')}</h3>
          <PassphraseFields
            name="change"
            action={t('desk.saving.changeNow')}
            onPassphrase={(chosen) => repository.setPassphrase(chosen)}
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
    </section>
  )
}
