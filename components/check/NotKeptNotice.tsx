import type { TabProblem } from '@/cases/storage/tab-text'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Callout } from '@/components/ui/Callout'

/** Said as long as the tab does not keep the answers, with the reason. */
export function NotKeptNotice({ problem }: { problem: TabProblem | null }) {
  const { t } = useChrome()
  if (problem === null) return null
  return (
    <div role="status" className="mt-3 mb-4 max-w-3xl print:hidden">
      <Callout tone="warn">
        <p key={problem}>{t(`check.tab.${problem}`)}</p>
      </Callout>
    </div>
  )
}
