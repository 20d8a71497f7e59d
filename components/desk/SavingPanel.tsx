import { useState } from 'react'
import type { Phase } from '@/components/desk/repository/desk-state'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { SharedChoice } from '@/components/desk/SharedChoice'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { focusOnMount, panelLook, Section } from '@/components/ui/Heading'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'

/** The heading of the panel. */
export const savingId = 'saving'

const minutesOffered = [2, 5, 10, 30] as const

export interface SavingPanelProps {
  readonly phase: Phase
  readonly minutes: number
  readonly onMinutes: (minutes: number) => void
}

/** Where cases are kept: in this tab, or on this device, with or without a passphrase. */
export function SavingPanel({ phase, minutes, onMinutes }: SavingPanelProps) {
  const { t, repository, words, shared } = useDesk()
  /** Counts what was done, so that each result is read anew. */
  const [done, setDone] = useState(0)
  const save = async (how: Promise<boolean>) => {
    if (await how) setDone((before) => before + 1)
  }
  return (
    <Section id={savingId} title={t('desk.panels.saving')} className={panelLook} takesFocus>
      {done > 0 && phase !== 'tab' && (
        <p key={done} role="status" ref={focusOnMount} tabIndex={-1} className="font-semibold text-met">
          {t('desk.saved.yes')}
        </p>
      )}
      {phase === 'tab' && <SharedChoice />}
      {phase === 'tab' && !shared && (
        <>
          <ul className="max-w-text list-disc space-y-1 ps-5">
            <li>{t('desk.saving.now')}</li>
            <li>{t('desk.saving.device')}</li>
            <li>{t('desk.saving.sealed')}</li>
            <li>{t('desk.saving.browser')}</li>
            <li>{t('desk.saving.leaving')}</li>
          </ul>
          <h3 className="font-semibold">{t('desk.saving.withPassphrase')}</h3>
          <p className="max-w-text">{words.passphrase.before}</p>
          <PassphraseFields
            name="new"
            action={t('desk.saving.startSealed')}
            onPassphrase={(passphrase) => save(repository.turnOn(passphrase))}
          />
          <h3 className="font-semibold">{t('desk.saving.without')}</h3>
          <p className="max-w-text">{t('desk.saving.withoutHint')}</p>
          <Button look="secondary" onClick={() => void save(repository.turnOn(null))}>
            {t('desk.saving.start')}
          </Button>
        </>
      )}
      {phase === 'plain' && (
        <>
          <p className="max-w-text">{t('desk.saving.isPlain')}</p>
          <Details label={t('desk.saving.setPassphrase')}>
            <PassphraseFields
              name="set"
              action={t('desk.saving.seal')}
              onPassphrase={(passphrase) => save(repository.setPassphrase(passphrase))}
            />
          </Details>
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
          <Details key={done} label={t('desk.saving.change')}>
            <PassphraseFields
              name="change"
              action={t('desk.saving.changeNow')}
              onPassphrase={(passphrase) => save(repository.setPassphrase(passphrase))}
            />
          </Details>
          <Button
            look="quiet"
            onClick={() => {
              if (window.confirm(t('desk.saving.removeSure'))) void save(repository.setPassphrase(null))
            }}
          >
            {t('desk.saving.remove')}
          </Button>
        </>
      )}
    </Section>
  )
}
