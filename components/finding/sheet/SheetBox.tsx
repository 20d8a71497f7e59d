import type { Box, BoxMark } from '@/components/finding/sheet/box'

export interface SheetBoxProps {
  readonly title: string
  readonly box: Box
  readonly mark: BoxMark
  /** Names what had no room; null where everything has. */
  readonly more: string | null
}

/** One of the four boxes of the page, with a mark before each line. */
export function SheetBox({ title, box, mark, more }: SheetBoxProps) {
  return (
    <section className="keep-together space-y-1 rounded-lg border-2 border-current p-3 print:p-2">
      <h2 className="text-lg font-bold">{title}</h2>
      {box.groups.map(({ lead, lines }) => (
        <div key={lead ?? lines[0]?.text} className="space-y-1">
          {lead !== undefined && <p>{lead}</p>}
          <ul className="space-y-1">
            {lines.map(({ text, detail, blank }) => (
              <li key={text} className="flex gap-2">
                <Mark mark={mark} />
                <span className={blank ? 'grow wrap-anywhere' : 'wrap-anywhere'}>
                  {detail !== undefined && mark === 'none' ? <strong>{text}</strong> : text}
                  {blank && <Rule />}
                  {detail !== undefined && (
                    <span key={detail} className="block text-sm">
                      {detail}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more !== null && (
        <p className="text-sm">
          <span>{more}</span>
        </p>
      )}
    </section>
  )
}

/** A rule to write on. */
export function Rule() {
  return <span aria-hidden="true" className="mb-1 block h-6 border-b border-current" />
}

/** What stands before a line. */
export function Mark({ mark }: { mark: BoxMark }) {
  if (mark === 'none') return null
  if (mark === 'tick')
    return <span aria-hidden="true" className="mt-1 size-4 shrink-0 border-2 border-current print:size-3" />
  return (
    <span aria-hidden="true" className="shrink-0 font-bold">
      ×
    </span>
  )
}
