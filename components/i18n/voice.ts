import type { Messages } from '@/components/i18n/chrome'
import type { Language, VoiceText } from '@/content/language'
import type { Voice } from '@/content/voice-sentences'

const spoken = new WeakMap<Language, Map<Voice, Language>>()

/**
 * A language in a voice: its questions say what the voice says, and the ordinary sentence where the voice has none of its
 * own. The same language and voice give the same object.
 */
export function inVoice(language: Language, voice: Voice): Language {
  if (voiceOf(language, voice) === undefined) return language
  const known = spoken.get(language) ?? new Map<Voice, Language>()
  spoken.set(language, known)
  const made = known.get(voice) ?? {
    ...language,
    facts: async () => {
      const [{ questions }, ...texts] = await Promise.all([language.facts(), ...textsOf(language, voice)])
      return { questions: texts.reduce((said, text) => laidOver(said, text.questions), questions) }
    },
  }
  known.set(voice, made)
  return made
}

/** What the screens say otherwise in a voice. Rejects when it cannot be had. */
export async function loadScreensIn(language: Language, voice: Voice): Promise<VoiceText['screens']> {
  const texts = await Promise.all(textsOf(language, voice))
  return texts.reduce<VoiceText['screens']>((said, { screens }) => laidOver(said, screens), {})
}

/** The messages of the screens with what a voice says otherwise. */
export const messagesIn = (messages: Messages, screens: VoiceText['screens']): Messages =>
  laidOver(messages, screens)

/** What a child is called stands over what any person is called. */
function textsOf(language: Language, voice: Voice): readonly Promise<VoiceText>[] {
  const voices: readonly Voice[] = voice === 'child' ? ['helped', 'child'] : [voice]
  return voices.flatMap((one) => {
    const load = voiceOf(language, one)
    return load === undefined ? [] : [load().then(({ voiceText }) => voiceText)]
  })
}

/** None for the ordinary sentences, and for a familiar form in a language without one. */
const voiceOf = ({ voices, familiar }: Language, voice: Voice) =>
  voice === 'me' || (voice === 'familiar' && !familiar) ? undefined : voices[voice]

/** A tree of sentences with those of another one, which has some of its places, laid over it. */
function laidOver<T extends object>(under: T, over: object): T {
  const entries = Object.entries(over).map(([key, value]) => {
    const below: unknown = Reflect.get(under, key)
    const goesOn = typeof value === 'object' && value !== null && !Array.isArray(value)
    const whole = goesOn && typeof below === 'object' && below !== null
    return [key, whole ? laidOver(below, value) : value]
  })
  // Each place of `over` is one of `under`, by the types of a voice.
  return { ...under, ...Object.fromEntries(entries) } as T
}
