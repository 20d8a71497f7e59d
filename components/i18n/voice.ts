import type { Messages } from '@/components/i18n/chrome'
import { type Language, spokenParts, type VoiceModule, type VoiceText } from '@/content/language'
import { keysOf } from '@/content/law/keys'
import type { Voice } from '@/content/voice-sentences'

/** The ordinary language that one in a voice was made from, and the languages that were made from it. */
const ordinary = new WeakMap<Language, Language>()
const spoken = new WeakMap<Language, Map<Voice, Language>>()

/**
 * A language in a voice: it says what the voice says, and the ordinary sentence where the voice has none of its own. A voice
 * takes the place of an earlier one; `me` gives the ordinary sentences back. The same language and voice give the same object.
 */
export function inVoice(language: Language, voice: Voice): Language {
  const base = ordinary.get(language) ?? language
  if (voiceOf(base, voice) === undefined) return base
  const known = spoken.get(base) ?? new Map<Voice, Language>()
  spoken.set(base, known)
  const made = known.get(voice) ?? spokenIn(base, voice)
  known.set(voice, made)
  ordinary.set(made, base)
  return made
}

function spokenIn(language: Language, voice: Voice): Language {
  /** A part with what the voice says of it, which is loaded together with it. */
  const over =
    <T extends object>(load: () => Promise<T>, saidOf: (one: VoiceModule) => unknown) =>
    async (): Promise<T> => {
      const [said, ...modules] = await Promise.all([load(), ...modulesOf(language, voice)])
      const others = await Promise.all(modules.map(saidOf))
      return others.reduce<T>((under, other) => (isTree(other) ? laidOver(under, other) : under), said)
    }
  const parts = spokenParts.map((part) => [
    part,
    over<object>(language[part], ({ parts }) => parts?.[part]?.()),
  ])
  const procedures = keysOf(language.procedures).map((id) => [
    id,
    over<object>(language.procedures[id], async ({ parts }) => (await parts?.procedures?.())?.[id]?.()),
  ])
  return {
    ...language,
    ...Object.fromEntries(parts),
    facts: over(language.facts, ({ voiceText: { questions } }) => ({ questions })),
    procedures: Object.fromEntries(procedures),
  }
}

/** What the screens say otherwise in a voice. Rejects when it cannot be had. */
export async function loadScreensIn(language: Language, voice: Voice): Promise<VoiceText['screens']> {
  const modules = await Promise.all(modulesOf(language, voice))
  return modules.reduce<VoiceText['screens']>((said, { voiceText }) => laidOver(said, voiceText.screens), {})
}

/** The messages of the screens with what a voice says otherwise. */
export const messagesIn = (messages: Messages, screens: VoiceText['screens']): Messages =>
  laidOver(messages, screens)

/** What a child is called stands over what any person is called. */
function modulesOf(language: Language, voice: Voice): readonly Promise<VoiceModule>[] {
  const voices: readonly Voice[] = voice === 'child' ? ['helped', 'child'] : [voice]
  return voices.flatMap((one) => voiceOf(language, one)?.() ?? [])
}

/** None for the ordinary sentences, and for a familiar form in a language without one. */
const voiceOf = ({ voices, familiar }: Language, voice: Voice) =>
  voice === 'me' || (voice === 'familiar' && !familiar) ? undefined : voices[voice]

type Load = () => Promise<object>
const isTree = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isLoad = (value: unknown): value is Load => typeof value === 'function'

/** A tree of sentences with those of another one, which has some of its places, laid over it. */
function laidOver<T extends object>(under: T, over: object): T {
  if (Array.isArray(under)) return Object.assign([...under], over) as unknown as T
  const entries = Object.entries(over).map(([key, value]) => {
    const below: unknown = Reflect.get(under, key)
    if (isTree(value) && typeof below === 'object' && below !== null) return [key, laidOver(below, value)]
    if (isLoad(value) && isLoad(below)) {
      return [key, async () => laidOver(await below(), await value())]
    }
    return [key, value]
  })
  // Each place of `over` is one of `under`, by the types of a voice.
  return { ...under, ...Object.fromEntries(entries) } as T
}
