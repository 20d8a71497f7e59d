import type { DeskState } from '@/components/desk/repository/desk-state'
import { isSample } from '@/components/desk/repository/sample-ids'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'

/** Says that cases on the desk are made up, and takes them away with one press. */
export function SampleNotice({ desk }: { desk: DeskState }) {
  const { t, repository } = useDesk()
  const samples = [...desk.entries.keys()].filter(isSample)
  if (samples.length === 0) return null
  return (
    <Callout>
      <p>{t(desk.phase === 'tab' ? 'desk.samples.text' : 'desk.samples.saved')}</p>
      <Button
        look="secondary"
        onClick={() => {
          for (const id of samples) void repository.remove(id)
        }}
      >
        {t('desk.samples.remove')}
      </Button>
    </Callout>
  )
}
