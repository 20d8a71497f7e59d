import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadLeavingText } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { ClearHistory } from '@/components/leaving/ClearHistory'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { PageTitle } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'

export interface HowToLeaveProps {
  readonly onGoOn: () => void
  readonly onBack: () => void
}

/** The page before the first sensitive question: how to leave at once, and what that cannot do. It is no question. */
export function HowToLeave({ onGoOn, onBack }: HowToLeaveProps) {
  const { t, phrases } = useChrome()
  const text = useLoaded(loadLeavingText, null)
  if (text === 'busy') return <p role="status">{t('common.loading')}</p>
  // What cannot be shown must not stand in the way of the question.
  if (text === 'failed')
    return (
      <div className="space-y-4">
        <LoadFailed />
        <Button look="secondary" onClick={onGoOn}>
          {t('common.continue')}
        </Button>
      </div>
    )
  return (
    <div className="max-w-text space-y-5">
      <BackLink onBack={onBack}>{t('common.back')}</BackLink>
      <PageTitle takesFocus>{text.title}</PageTitle>
      <p>{text.lead}</p>
      <ul className="list-disc space-y-2 ps-5">
        {text.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button onClick={onGoOn} className="w-full sm:w-auto">
        {text.goOn}
      </Button>
      <p className="text-sm text-soft">{text.once}</p>
      <h2 className="text-xl font-bold">{text.cannotTitle}</h2>
      <ul className="list-disc space-y-2 ps-5">
        {text.cannot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Details label={text.clearTitle}>
        <ClearHistory text={text} site={t('common.site')} phrases={phrases} />
      </Details>
    </div>
  )
}
