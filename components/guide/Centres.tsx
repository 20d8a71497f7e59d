import { OfficeLines } from '@/components/finding/law/OfficeLines'
import type { GuideLanguage } from '@/components/guide/language'
import { Callout } from '@/components/ui/Callout'
import type { OfficeId } from '@/content/law/offices'

const callable = [
  'police',
  'trafficking-line',
  'payoke',
  'pag-asa',
  'surya',
] as const satisfies readonly OfficeId[]

/** Who to call in danger, at the top of the page and of the paper. */
export function Centres({ language }: { language: GuideLanguage }) {
  const { words, locale, t, names } = language
  return (
    <Callout tone="stop">
      <p className="font-bold">{words.danger}</p>
      <p>{words.dangerText}</p>
      <ul className="grid gap-4 sm:grid-cols-3">
        {callable.map((id) => (
          <li key={id}>
            <OfficeLines id={id} locale={locale} t={t} names={names} brief />
          </li>
        ))}
      </ul>
    </Callout>
  )
}
