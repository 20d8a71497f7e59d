import { useRef } from 'react'
import { type DeskRow, duplicate } from '@/cases/dossier/desk-row'
import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { useDesk } from '@/components/desk/rules/DeskProvider'

/** What can be done with a case of the list, behind one button. Escape and a click elsewhere close it. */
export function RowMenu({ row: { id, archived }, name }: { row: DeskRow; name: string }) {
  const { t, repository } = useDesk()
  const box = useRef<HTMLDetailsElement>(null)
  const close = () => box.current?.removeAttribute('open')
  const change = (how: (dossier: Dossier) => Dossier) => {
    close()
    const entry = repository.look().entries.get(id)
    if (entry) repository.put(how(entry.dossier))
  }
  const remove = () => {
    close()
    if (window.confirm(t('desk.list.deleteSure', { label: name }))) void repository.remove(id)
  }
  const copy = (now: Dossier) => duplicate(now, newDossierId, t('desk.list.copyOf', { label: name }))
  return (
    <details
      ref={box}
      className="relative print:hidden"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return
        close()
        box.current.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node) || !box.current?.contains(to)) close()
      }}
    >
      <summary
        aria-label={t('desk.list.menu', { label: name })}
        className="inline-flex size-11 cursor-pointer items-center justify-center rounded-md text-brand marker:content-none hover:bg-tint"
      >
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
          {[5, 12, 19].map((x) => (
            <circle key={x} cx={x} cy="12" r="2" fill="currentColor" />
          ))}
        </svg>
      </summary>
      <ul className="absolute end-0 z-2 min-w-48 rounded-md border border-line bg-card p-1 shadow-lg">
        <Item onClick={() => change(copy)}>{t('desk.list.duplicate')}</Item>
        <Item onClick={() => change((now) => ({ ...now, archived: !archived }))}>
          {archived ? t('desk.list.restore') : t('desk.list.archive')}
        </Item>
        <Item onClick={remove}>{t('desk.list.delete')}</Item>
      </ul>
    </details>
  )
}

function Item({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <li>
      <button
        type="button"
        // A browser that gives a pressed button no focus would close the menu before the click.
        onPointerDown={(event) => event.preventDefault()}
        onClick={onClick}
        className="min-h-11 w-full rounded-sm px-3 text-start hover:bg-tint"
      >
        {children}
      </button>
    </li>
  )
}
