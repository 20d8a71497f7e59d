import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'

/** What the person can do; nothing where there is nothing to do. */
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
