import { telephoneAddress } from '@/components/finding/law/contact-links'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { urgentOffices } from '@/content/law/urgent-offices'

const centres = ['trafficking-line', 'payoke', 'pag-asa', 'surya'] as const

/** The police, the number for all centres, and the three centres, to call with one tap. Loaded with the first question, so that no broken connection can hide it. */
export function CentresStrip() {
  const { t } = useChrome()
  return (
    <aside
      aria-labelledby="centres"
      className="mt-12 max-w-3xl space-y-2 rounded-md border border-line bg-card px-4 py-3 print:mt-4"
    >
      <h2 id="centres" tabIndex={-1} className="font-semibold">
        {t('finder.centres.title')}
      </h2>
      <p>
        {t('finder.centres.danger')} <PhoneLink number={urgentOffices.police.phone} />{' '}
        <PhoneLink number={urgentOffices.police.otherPhone} />
      </p>
      <p>{t('finder.centres.text')}</p>
      <p>{t('finder.centres.phone')}</p>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {centres.map((id) => (
          <li key={id}>
            <PhoneLink name={t(`finder.centres.names.${id}`)} number={urgentOffices[id].phone} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** The same in one line that stays in sight above a question on a phone. */
export function CallLine() {
  const { t } = useChrome()
  const all = () => document.getElementById('centres')?.focus()
  return (
    <div
      data-call-line=""
      className="sticky top-0 z-10 tall:top-14 -mx-4 flex items-center justify-between gap-1 border-b border-line bg-card px-3 text-sm sm:hidden print:hidden"
    >
      <PhoneLink name={t('finder.centres.now')} number={urgentOffices.police.phone} />
      <PhoneLink name={t('finder.centres.talk')} number={urgentOffices['trafficking-line'].phone} />
      <button type="button" onClick={all} className="min-h-11 text-brand underline underline-offset-4">
        {t('finder.centres.all')}
      </button>
    </div>
  )
}

function PhoneLink({ name, number }: { readonly name?: string; readonly number: string }) {
  return (
    <a href={telephoneAddress(number)} className="inline-flex min-h-11 flex-wrap items-center gap-x-2 py-1">
      {name} <strong dir="ltr">{number}</strong>
    </a>
  )
}
