import type { ReactNode } from 'react'

export interface TableProps {
  /** Names the table; shown above it. */
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of each row names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly [ReactNode, ...ReactNode[]] }[]
}

/** A plain data table that scrolls sideways by itself on a narrow screen, also with the keyboard. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus to scroll by keyboard
    <section className="scrolls-sideways @container" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-start">
        <caption className="pb-2 text-start font-semibold">
          {/* Stays in sight, in as many lines as it takes, while the rest is scrolled. */}
          <span className="sticky start-0 block max-w-[100cqw]">{caption}</span>
        </caption>
        <thead>
          <tr className="border-b-2 border-line">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-2 pe-4 text-start">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} className="border-b border-line align-top">
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                {first}
              </th>
              {rest.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column alone
                <td key={column} className="py-2 pe-4">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
