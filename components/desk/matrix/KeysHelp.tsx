import { useEffect, useRef } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'

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
  const { t } = useChrome()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog
      ref={box}
      aria-labelledby="keys-title"
      onClose={onClose}
      className="m-auto max-h-[90dvh] w-full max-w-text space-y-4 overflow-y-auto rounded-lg border-2 border-line bg-card p-5 text-ink"
    >
      <h2 id="keys-title" className="font-serif text-xl font-bold">
        {t('matrix.keys.title')}
      </h2>
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
      <Button onClick={() => box.current?.close()}>{t('matrix.keys.close')}</Button>
    </dialog>
  )
}
