import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'

export interface StopKeys {
  readonly active: string | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: { target: EventTarget }) => void
}

export interface StopActions {
  readonly onSearch: () => void
  readonly onHelp: () => void
  /** The focus has come to a row. */
  readonly onRow: (row: string) => void
  /** Closes what stands open beside the rows; null where nothing does. */
  readonly onClose: (() => void) | null
}

/**
 * Arrow keys over the stops of the matrix: up and down by row in the same column, left and right inside a row, Home and End
 * to its ends, `n` to the next open one, `/` to the search, `?` to the help, Enter into a stop and Escape out of it, then out
 * of the details. A stop that is a button keeps its own Enter.
 */
export function useStops(
  box: RefObject<HTMLElement | null>,
  { onSearch, onHelp, onRow, onClose }: StopActions,
): StopKeys {
  const [active, setActive] = useState<string | null>(null)
  // The active stop may have gone with an answer or a filter: the first one takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stops are on the page, and any render may change them
  useEffect(() => {
    const stops = stopsIn(box.current)
    if (!stops.some((stop) => stop.dataset.stop === active)) setActive(stops[0]?.dataset.stop ?? null)
  })

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    const here = event.target.closest<HTMLElement>('[data-stop]')
    const typing = event.target.matches('input, select, textarea')
    if (typing) {
      if (event.key === 'Escape') here?.focus()
      return
    }
    const move = moves[event.key]
    if (event.key === '/') onSearch()
    else if (event.key === '?') onHelp()
    else if (event.key === 'n') nextOpen(stopsIn(box.current), here)?.focus()
    else if (event.key === 'Escape' && onClose) onClose()
    else if (here && event.key === 'Escape') here.focus()
    else if (here !== event.target) return
    else if (event.key === 'Enter' && here.matches('button')) return
    else if (event.key === 'Enter')
      here.querySelector<HTMLElement>('input, select, textarea, summary, button')?.focus()
    else if (move) move(stopsIn(box.current), here)?.focus()
    else return
    event.preventDefault()
  }

  const onFocus = ({ target }: { target: EventTarget }) => {
    const stop = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-stop]') : null
    if (stop) setActive(stop.dataset.stop ?? null)
    if (stop?.dataset.column === 'condition') onRow(stop.dataset.row ?? '')
  }
  return { active, onKeyDown, onFocus }
}

type Move = (stops: readonly HTMLElement[], here: HTMLElement) => HTMLElement | undefined

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: (stops, here) => inRow(stops, here)[inRow(stops, here).indexOf(here) + 1],
  ArrowLeft: (stops, here) => inRow(stops, here)[inRow(stops, here).indexOf(here) - 1],
  Home: (stops, here) => inRow(stops, here)[0],
  End: (stops, here) => inRow(stops, here).at(-1),
  ArrowDown: (stops, here) => otherRow(stops, here, 1),
  ArrowUp: (stops, here) => otherRow(stops, here, -1),
}

const stopsIn = (box: HTMLElement | null): readonly HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
]

const inRow = (stops: readonly HTMLElement[], here: HTMLElement) =>
  stops.filter((stop) => stop.dataset.row === here.dataset.row)

function otherRow(stops: readonly HTMLElement[], here: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...new Set(stops.map((stop) => stop.dataset.row))]
  const row = rows[rows.indexOf(here.dataset.row) + step]
  if (row === undefined) return undefined
  const there = stops.filter((stop) => stop.dataset.row === row)
  return there.find((stop) => stop.dataset.column === here.dataset.column) ?? there[0]
}

function nextOpen(stops: readonly HTMLElement[], here: HTMLElement | null): HTMLElement | undefined {
  const from = here ? stops.indexOf(here) + 1 : 0
  return [...stops.slice(from), ...stops.slice(0, from)].find((stop) => stop.dataset.open !== undefined)
}
