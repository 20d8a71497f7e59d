import { type RefObject, useEffect, useRef, useState } from 'react'
import { partsToRead } from '@/components/aloud/parts'
import { localVoice, useCanRead } from '@/components/aloud/voice'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadAids } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'

/** What marks the part of a page that its button reads. */
export const aloudMark = 'data-aloud'

/**
 * Reads the part of the page around it aloud, by a voice that is on the device; absent where there is none of the page's
 * language. Nothing is sent and nothing is kept.
 */
export function ReadAloud() {
  const { locale } = useChrome()
  return useCanRead(locale) ? <ReadButton /> : null
}

function ReadButton() {
  const { language } = useChrome()
  const [reading, setReading] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const aids = useLoaded(loadAids, null)
  useEffect(() => {
    const { speechSynthesis } = window
    const stop = () => speechSynthesis.cancel()
    window.addEventListener('pagehide', stop)
    return () => {
      window.removeEventListener('pagehide', stop)
      stop()
    }
  }, [])
  if (aids === 'busy' || aids === 'failed') return null
  const { read, stop } = aids.aloud
  const press = () => {
    window.speechSynthesis.cancel()
    if (!reading) speak(button, language.borrows?.notYet, () => setReading(false))
    setReading(!reading)
  }
  return (
    <Button ref={button} look="quiet" onClick={press}>
      <Icon name={reading ? 'cross' : 'speaker'} />
      {reading ? stop : read}
    </Button>
  )
}

/**
 * Read what stands around the button. A part in a language that the device has no voice for is not passed over in silence:
 * `instead` is read, once.
 */
function speak(
  button: RefObject<HTMLButtonElement | null>,
  instead: string | undefined,
  onEnd: () => void,
): void {
  const around = button.current?.closest<HTMLElement>(`[${aloudMark}]`)
  const own = document.documentElement.lang
  const parts = (around ? partsToRead(around) : []).flatMap(({ lang, text }) => {
    const voice = localVoice(lang)
    if (voice !== null) return [{ voice, text }]
    const ours = localVoice(own)
    return ours === null || instead === undefined ? [] : [{ voice: ours, text: instead }]
  })
  const once = parts.filter(
    ({ text }, i) => text !== instead || parts.findIndex((one) => one.text === text) === i,
  )
  if (once.length === 0) onEnd()
  for (const [i, { voice, text }] of once.entries()) {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.onerror = onEnd
    if (i === once.length - 1) utterance.onend = onEnd
    window.speechSynthesis.speak(utterance)
  }
}
