'use client'

import { type ReactNode, useMemo } from 'react'
import { ChromeProvider, useChrome } from '@/components/i18n/ChromeProvider'
import { inVoice, messagesIn } from '@/components/i18n/voice'
import type { VoiceText } from '@/content/language'
import type { Voice } from '@/content/voice-sentences'

interface Props {
  readonly voice: Voice
  /** What the screens say otherwise in it. */
  readonly screens: VoiceText['screens']
  readonly children: ReactNode
}

/** Lets everything below it speak in a voice. */
export function VoiceProvider({ voice, screens, children }: Props) {
  const { language, messages } = useChrome()
  const said = useMemo(() => messagesIn(messages, screens), [messages, screens])
  return (
    <ChromeProvider language={inVoice(language, voice)} messages={said}>
      {children}
    </ChromeProvider>
  )
}
