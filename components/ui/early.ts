import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/**
 * Takes up what somebody typed, chose or ticked in a field of the page as delivered, before its scripts were there: it stands
 * in the field, and the page knows nothing of it. Every field that a page shows before its scripts gets its ref from here.
 * @param read what stands in the field
 * @param known what stands there as far as the page knows
 * @param take gets what stands there, where that is something else
 */
export function useEarly<F extends HTMLInputElement | HTMLSelectElement, V extends string | boolean>(
  read: (field: F) => V,
  known: V,
  take: (early: V) => void,
): RefObject<F | null> {
  const field = useRef<F>(null)
  const takeUp = useEffectEvent(() => {
    const early = field.current === null ? known : read(field.current)
    if (early !== known) take(early)
  })
  useEffect(() => takeUp(), [])
  return field
}
