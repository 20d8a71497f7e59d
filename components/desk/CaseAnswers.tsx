import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { isSensitive } from '@/components/finding/sheet/sensitive'
import type { SheetText } from '@/content/language'
import { label } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { factName, valueInWords } from '@/content/say/values'
import { factIds } from '@/machines/facts/registry'

export interface CaseAnswersProps {
  readonly dossier: Dossier
  readonly person: Person
  readonly sheet: SheetText
  readonly sensitive: boolean
}

/** The answers of one person on paper. Sensitive ones only where the caseworker wants them. */
export function CaseAnswers({ dossier, person, sheet, sensitive }: CaseAnswersProps) {
  const { t, phrases, rules, today } = useDesk()
  const { facts, fromEvents } = knownOf(dossier, person.id, today)
  const known = factIds.filter((id) => facts[id] !== undefined)
  const shown = known.filter((id) => sensitive || !isSensitive(id))
  const leftOut = known.length - shown.length
  if (known.length === 0) return null
  return (
    <>
      <h3 className="font-semibold">{t('desk.dossier.answers')}</h3>
      <dl className="grid gap-x-6 text-sm sm:grid-cols-2 print:grid-cols-2">
        {shown.map((id) => {
          const value = facts[id]
          return value === undefined ? null : (
            <div key={id} className="keep-together">
              <dt className="inline">{label(factName(id, rules.sentences), phrases)} </dt>
              <dd className="inline font-semibold">{valueInWords(id, value, rules.sentences, phrases)}</dd>
              {fromEvents.has(id) && <dd className="inline text-soft"> {t('common.fromStepsAside')}</dd>}
            </div>
          )
        })}
      </dl>
      {leftOut > 0 && (
        <p className="text-sm">
          <span>{fill(sheet.file.leftOut, { count: leftOut }, phrases)}</span>
        </p>
      )}
    </>
  )
}
