import { useSyncExternalStore } from 'react'
import { isShared, onSharedChange } from '@/cases/storage/shared-device'

/** Whether the person said in this tab that others use the device. False while the page is built. */
export const useShared = (): boolean => useSyncExternalStore(onSharedChange, isShared, () => false)
