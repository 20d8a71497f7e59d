import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'

/** The way into the route finder, before the procedures. `begun`: some of its questions are answered. */
export function FinderCard({ begun, onFind }: { begun: boolean; onFind: () => void }) {
  const { t } = useChrome()
  return (
    <section aria-labelledby="find" className="space-y-3 rounded-lg border-2 border-brand bg-tint p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id="find" className="font-serif text-xl font-bold">
          {t('finder.card.title')}
        </h2>
        <p className="rounded-full border border-current px-3 text-sm font-semibold text-brand">
          {t('finder.card.recommended')}
        </p>
      </div>
      <p>{t('finder.card.text')}</p>
      <Button data-finder="" className="w-full sm:w-auto" onClick={onFind}>
        {begun ? t('finder.card.again') : t('finder.card.begin')}
      </Button>
    </section>
  )
}
