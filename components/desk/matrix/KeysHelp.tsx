import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'

const keys = [
  ['↑ ↓ ← →', 'arrows'],
  ['Home · End', 'ends'],
  ['1 … 9 · 0', 'digits'],
  ['u', 'unsure'],
  ['⌫', 'clear'],
  ['n', 'next'],
  ['/', 'search'],
  ['Enter · Esc', 'enter'],
  ['?', 'help'],
] as const

/** The keys of the matrix. They work only while a place in the matrix has focus. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useDesk()
  return (
    <Dialog title={t('matrix.keys.title')} onClose={onClose}>
      <p>{t('matrix.keys.lead')}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
        {keys.map(([key, name]) => (
          <div key={name} className="contents">
            <dt>
              <kbd className="rounded-sm border border-line px-1.5 font-sans">{key}</kbd>
            </dt>
            <dd>{t(`matrix.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button type="submit">{t('matrix.keys.close')}</Button>
      </form>
    </Dialog>
  )
}
