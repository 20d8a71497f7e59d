import { type DeskRules, shortName } from '@/components/desk/rules/loaded-rules'
import type { Chrome } from '@/components/i18n/chrome'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { labelled, row, withAside } from '@/content/say/joins'
import { findText } from '@/content/say/lookup'
import { isDay } from '@/machines/deadlines/day'
import { isChoiceField } from '@/machines/lifecycle/events/fields'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'

/** A step of a file in one line: what it is, its day, and every detail that was given. */
export function eventWords(event: DossierEvent, t: Chrome, rules: DeskRules, phrases: Phrasebook): string {
  const { type, on, procedure, ...details } = event
  const { name } = rules.eventTexts[type]
  const what = procedure ? withAside(name, shortName(rules, procedure), phrases) : name
  const given = Object.entries(details).map(([field, value]) => detailWords(field, String(value)))
  return row([what, dayWords(on), ...given], phrases)

  function detailWords(field: string, value: string): string {
    if (!isChoiceField(field)) {
      return labelled(findText(rules.fieldTexts.days, field)?.question ?? field, dayWords(value), phrases)
    }
    const { question, options } = rules.fieldTexts.choices[field]
    return labelled(question, findText(options, value) ?? value, phrases)
  }

  function dayWords(day: string): string {
    return isDay(day) ? dayInWords(day, phrases) : t('desk.list.undated')
  }
}
