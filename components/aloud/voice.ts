import { useSyncExternalStore } from 'react'

/** What the browser offers to read with; undefined where it cannot. */
const speech = (): SpeechSynthesis | undefined => globalThis.window?.speechSynthesis

/**
 * A voice of a language that is on the device itself; null where there is none. A voice that is not on the device would send
 * what it reads to its maker, so it is never used.
 * @param lang the language of the text, such as `ar`
 */
export const localVoice = (lang: string): SpeechSynthesisVoice | null =>
  speech()
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang) ?? null

/** Whether the device can read a language aloud by itself. Browsers learn of their voices a moment after the page is there. */
export const useCanRead = (lang: string): boolean =>
  useSyncExternalStore(
    onVoices,
    () => localVoice(lang) !== null,
    () => false,
  )

function onVoices(changed: () => void): () => void {
  const known = speech()
  known?.addEventListener?.('voiceschanged', changed)
  return () => known?.removeEventListener?.('voiceschanged', changed)
}
