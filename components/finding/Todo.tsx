import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'

/** What to do, where there is something. */
export function Todo({ todo }: { todo: string | undefined }) {
  const { t } = useChrome()
  if (todo === undefined) return null
  return (
    <p>
      <Labelled t={t} bold name={t('result.todo')}>
        {todo}
      </Labelled>
    </p>
  )
}
