import { useChrome } from '@/components/i18n/ChromeProvider'
import { type Entry, kinds } from '@/components/search/entry'

/** So many results can be looked through; more words find fewer. */
const most = 40

/** What was found, by kind. */
export function Found({ entries }: { entries: readonly Entry[] }) {
  const { t } = useChrome()
  const shown = entries.slice(0, most)
  const count = entries.length
  return (
    <>
      <p role="status" className="font-semibold">
        {count > most ? t('search.first', { shown: String(most), count }) : t('search.found', { count })}
      </p>
      {kinds.map((kind) => {
        const here = shown.filter((entry) => entry.kind === kind)
        return (
          here.length > 0 && (
            <section key={kind} aria-labelledby={`found-${kind}`} className="space-y-2">
              <h2 id={`found-${kind}`} className="text-xl font-bold">
                {t(`search.kinds.${kind}`)}
              </h2>
              <ul>
                {here.map(({ title, href }) => (
                  <li key={href}>
                    <a href={href} className="inline-flex min-h-9 items-center">
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}
