import { useState } from 'react'
import { newDossierId } from '@/cases/dossier/format'
import { emptyDossier, newPerson } from '@/cases/dossier/household'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { goToQuestionnaire, openCase } from '@/components/desk/use-repository'
import { WrittenField } from '@/components/finding/case/WrittenField'
import { Button } from '@/components/ui/Button'
import { focusOnMount, panelLook } from '@/components/ui/Heading'

/** A new case: a word to know it by, whom it is for, then the questions or the case itself. */
export function Intake({ onCancel }: { onCancel: () => void }) {
  const { t, repository, locale, shared } = useDesk()
  const [label, setLabel] = useState('')
  const [who, setWho] = useState('')
  const make = () => {
    const person = newPerson(undefined, who)
    return [
      repository.put({ ...emptyDossier, id: newDossierId, label, persons: [person] }),
      person.id,
    ] as const
  }
  return (
    <form
      aria-labelledby="intake"
      className={`max-w-text space-y-4 ${panelLook}`}
      onSubmit={(event) => {
        event.preventDefault()
        const [id, person] = make()
        if (shared) return openCase(repository, id)
        void goToQuestionnaire(repository, { case: id, person }, locale)
      }}
    >
      <h2 id="intake" ref={focusOnMount} tabIndex={-1} className="text-xl font-bold">
        {t('desk.intake.title')}
      </h2>
      <WrittenField
        id="label"
        label={t('desk.fields.label')}
        hint={t('desk.hints.label')}
        value={label}
        onChange={setLabel}
      />
      <WrittenField
        id="for-whom"
        label={t('desk.intake.person')}
        hint={t('desk.intake.personHint')}
        value={who}
        onChange={setWho}
      />
      <p className="text-sm text-soft">{t(shared ? 'desk.shared.questions' : 'desk.intake.findHint')}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t(shared ? 'desk.intake.open' : 'desk.intake.find')}</Button>
        {!shared && (
          <Button look="secondary" onClick={() => openCase(repository, make()[0])}>
            {t('desk.intake.open')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('desk.intake.cancel')}
        </Button>
      </div>
    </form>
  )
}
