import { useId } from 'react'
import { secondLanguages } from '@/components/finding/sheet/second-language'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadAids } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'
import { type Locale, localeTable } from '@/content/locale'

export interface SecondLanguageChoiceProps {
  readonly chosen: Locale | null
  /** What it is good for here. */
  readonly hint?: string
  readonly onChange: (chosen: Locale | null) => void
}

/** Which language stands beside that of the page on the sheet; none until one is chosen. Nothing is remembered. */
export function SecondLanguageChoice({ chosen, hint, onChange }: SecondLanguageChoiceProps) {
  const { locale } = useChrome()
  const id = useId()
  const aids = useLoaded(loadAids, null)
  if (aids === 'busy' || aids === 'failed') return null
  const { label, hint: onPaper, none } = aids.twoLanguages
  const others = secondLanguages(locale)
  return (
    <LabelledField id={id} label={label} hint={hint ?? onPaper}>
      <Select
        id={id}
        aria-describedby={`${id}-hint`}
        value={chosen ?? 'none'}
        options={[['none', none], ...others.map((one) => [one, localeTable[one].name] as const)]}
        onChange={(one) => onChange(one === 'none' ? null : one)}
      />
    </LabelledField>
  )
}
