import { useEffect, useRef, useState } from 'react'
import { duplicate } from '@/cases/dossier/desk-row'
import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { addPerson, removePerson, withFact, withField, withPerson } from '@/cases/dossier/household'
import { dossierFile, encryptedFile } from '@/cases/exchange/files'
import { ActOn } from '@/components/desk/ActOn'
import { HandedOver } from '@/components/desk/HandedOver'
import { FactField } from '@/components/desk/matrix/FactField'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { goToQuestionnaire, openCase } from '@/components/desk/use-repository'
import { download, fileNames } from '@/components/finding/case/download'
import { HandOverPanel } from '@/components/finding/case/HandOverPanel'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { personLabel } from '@/components/finding/case/person-label'
import { WrittenField } from '@/components/finding/case/WrittenField'
import { DayInput } from '@/components/finding/question/DayInput'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { Section } from '@/components/ui/Heading'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { factIds, facts } from '@/machines/facts/registry'

const sharedFacts = factIds.filter((id) => facts[id].scope === 'household')

const personsId = 'persons'

/** Reading goes on at the label of a person who was added, and at the heading of the list once one was removed. */
function useFocusOnPersons({ persons }: Dossier): void {
  const before = useRef(persons.length)
  useEffect(() => {
    const { length } = persons
    const added = persons[length - 1]
    if (length > before.current && added) document.getElementById(`label-${added.id}`)?.focus()
    if (length < before.current) {
      const heading = document.getElementById(personsId)
      heading?.setAttribute('tabindex', '-1')
      heading?.focus()
    }
    before.current = length
  }, [persons])
}

export interface CaseDetailsProps {
  readonly dossier: Dossier
  readonly change: (how: (dossier: Dossier) => Dossier) => void
  readonly onClose: () => void
}

/** What belongs to the case as a whole: labels, persons, what the household shares, days, notes, files. */
export function CaseDetails({ dossier, change, onClose }: CaseDetailsProps) {
  const { t, locale, rules, repository, shared } = useDesk()
  const [handing, setHanding] = useState(false)
  useFocusOnPersons(dossier)
  const day = (field: 'plannedFiling' | 'keepUntil') => (
    <LabelledField id={field} label={t(`desk.fields.${field}`)} hint={t(`desk.hints.${field}`)}>
      <DayInput
        id={field}
        value={dossier[field]}
        className={inputLook}
        onChange={(value) => change((now) => withField(now, field, value))}
      />
    </LabelledField>
  )
  return (
    <div className="max-w-3xl space-y-8">
      <Section id="about" title={t('desk.details.about')}>
        <WrittenField
          id="label"
          label={t('desk.fields.label')}
          hint={t('desk.hints.label')}
          value={dossier.label}
          onChange={(label) => change((now) => ({ ...now, label }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {day('plannedFiling')}
          {day('keepUntil')}
        </div>
        <WrittenField
          id="notes"
          label={t('desk.fields.notes')}
          hint={t('desk.hints.notes')}
          value={dossier.notes}
          rows={4}
          onChange={(notes) => change((now) => ({ ...now, notes }))}
        />
      </Section>
      <Section id={personsId} title={t('desk.fields.persons')}>
        <p>{t('desk.hints.persons')}</p>
        <ul className="space-y-4">
          {dossier.persons.map((person) => {
            const who = personLabel(dossier, person, t)
            return (
              <li key={person.id} className="space-y-2 rounded-lg border border-line bg-card p-4">
                <WrittenField
                  id={`label-${person.id}`}
                  label={t('desk.details.labelOf', {
                    who: personLabel(dossier, { ...person, label: '' }, t),
                  })}
                  value={person.label}
                  onChange={(label) => change((now) => withPerson(now, person.id, (p) => ({ ...p, label })))}
                />
                <div className="flex flex-wrap gap-x-6">
                  {!shared && (
                    <Button
                      look="quiet"
                      onClick={() =>
                        void goToQuestionnaire(repository, { case: dossier.id, person: person.id }, locale)
                      }
                    >
                      {t('desk.details.questionnaire')}
                    </Button>
                  )}
                  {dossier.persons.length > 1 && (
                    <ActOn
                      to={who}
                      onClick={() => {
                        if (!window.confirm(t('desk.details.removeSure', { who }))) return
                        change((now) => removePerson(now, person.id))
                      }}
                    >
                      {t('desk.details.removePerson')}
                    </ActOn>
                  )}
                </div>
              </li>
            )
          })}
        </ul>
        <Button look="secondary" onClick={() => change((now) => addPerson(now, ''))}>
          {t('desk.details.addPerson')}
        </Button>
      </Section>
      <Section id="household" title={t('desk.details.household')}>
        <p>{t('desk.details.householdHint')}</p>
        <div className="space-y-3">
          {sharedFacts.map((id) => (
            <FactField
              key={id}
              id={id}
              field={`household-${id}`}
              value={dossier.household[id]}
              onChange={(value) => change((now) => withFact(now, dossier.persons[0].id, id, value))}
            />
          ))}
        </div>
      </Section>
      <Section id="files" title={t('desk.details.files')}>
        <p className="max-w-text">{t('desk.export.readable')}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="secondary" onClick={() => download(dossierFile(dossier), fileNames.case, 'json')}>
            {t('desk.details.export')}
          </Button>
          <Button look="secondary" aria-expanded={handing} onClick={() => setHanding(!handing)}>
            {t('desk.handOver.title')}
          </Button>
          <Button
            look="secondary"
            onClick={() => {
              const label = t('desk.list.copyOf', { label: dossier.label || t('desk.list.unnamed') })
              openCase(repository, repository.put(duplicate(dossier, newDossierId, label)))
            }}
          >
            {t('desk.list.duplicate')}
          </Button>
        </div>
        <Details label={t('desk.export.sealed')}>
          <PassphraseFields
            name="case"
            action={t('desk.export.sealedJson')}
            onPassphrase={async (passphrase) =>
              download(await encryptedFile(dossierFile(dossier), passphrase), fileNames.case, 'json')
            }
          />
        </Details>
        {handing && (
          <HandOverPanel
            dossier={dossier}
            words={rules}
            preview={(handed) => <HandedOver dossier={handed} />}
          />
        )}
      </Section>
      <Section id="end" title={t('desk.details.end')}>
        <div className="flex flex-wrap gap-3">
          <Button look="secondary" onClick={() => change((now) => ({ ...now, archived: !now.archived }))}>
            {dossier.archived ? t('desk.list.restore') : t('desk.list.archive')}
          </Button>
          <Button
            look="secondary"
            onClick={() => {
              const label = dossier.label || t('desk.list.unnamed')
              if (!window.confirm(t('desk.list.deleteSure', { label }))) return
              void repository.remove(dossier.id)
              onClose()
            }}
          >
            {t('desk.list.delete')}
          </Button>
        </div>
      </Section>
    </div>
  )
}
