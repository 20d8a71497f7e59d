import { PapersPage } from '@/components/check/papers/PapersPage'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { placeOf } from '@/components/check/session/places'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadHeldPapers, loadNames } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { Language } from '@/content/language'

async function loadPapers(language: Language) {
  const [texts, names] = await Promise.all([loadHeldPapers(language), loadNames(language)])
  return { texts, names }
}

/** Which paper the person holds. */
export function PapersScreen({ context, send }: ScreenProps) {
  const { t } = useChrome()
  const loaded = useLoaded(loadPapers, undefined)
  const { screen } = placeOf(context.session)
  if (loaded === 'failed') return <LoadFailed />
  if (loaded === 'busy') return <p role="status">{t('common.loading')}</p>
  return (
    <PapersPage
      {...loaded}
      questions={openIn(context).rules.sentences.questions}
      key={context.session.at}
      today={context.today}
      held={screen.kind === 'papers' ? screen.held : undefined}
      send={send}
    />
  )
}
