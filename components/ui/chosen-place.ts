import { useSyncExternalStore } from 'react'
import { type ChosenPlace, chosenPlace, onPlaceChange } from '@/cases/storage/chosen-place'

/** The place that was chosen in this tab for help near by. Null while the page is built, and without one. */
export const useChosenPlace = (): ChosenPlace | null =>
  useSyncExternalStore(onPlaceChange, chosenPlace, () => null)
