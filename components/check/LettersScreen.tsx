import { useViews } from '@/components/check/ResultScreens'
import type { ScreenProps } from '@/components/check/screen-props'
import { TabLetters } from '@/components/check/TabLetters'
import { LettersHead } from '@/components/check/TabLettersPage'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'

/** The letters, on a device that keeps nothing. */
export function LettersScreen(props: ScreenProps) {
  const { context, send } = props
  const { t } = useChrome()
  const { results } = useViews(props)
  return (
    <TabLetters
      session={context.session}
      rules={context.rules}
      views={results()}
      today={context.today}
      head={(words) => (
        <>
          <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
          <LettersHead words={words} empty={false} />
        </>
      )}
      onSent={({ procedure, event }) => send({ type: 'locate', procedure, noting: event })}
    />
  )
}
