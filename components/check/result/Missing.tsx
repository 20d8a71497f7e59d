import { type ResultView, remediesOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'

/** How many conditions are named beside what they need. */
const shown = 3

/** What is missing or has to be checked, and how to obtain it. */
export function Missing({ view }: { view: ResultView }) {
  const { t } = useChrome()
  const remedies = remediesOf(view)
  if (remedies.length === 0) return <p>{t('result.missingNone')}</p>
  return (
    <ul className="space-y-3 print:space-y-1">
      {remedies.map(({ id, title, how, for: conditions }) => (
        <li key={id} className="keep-together border-s-4 border-check ps-4 print:ps-2">
          <Labelled t={t} bold join="lead" name={title}>
            {how}
          </Labelled>
          <span className="block text-sm text-soft">
            <Series
              t={t}
              join="row"
              parts={[
                ...conditions.slice(0, shown),
                conditions.length > shown && t('result.missingMore', { count: conditions.length - shown }),
              ]}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
