import type { PaperId } from '@/content/law/papers'
import type { ChoiceField, DayField, ValueOf } from '@/machines/lifecycle/events/fields'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { Actor, Lifecycle, Region, Rights } from '@/machines/lifecycle/lifecycle'
import type { Position } from '@/machines/lifecycle/position'

/** What a person reads for one state of a file. */
export interface StateText {
  readonly name: string
  readonly means: string
  /** What to do now. */
  readonly now: string
}

export interface RegionText<R extends Region = Region> {
  readonly title: string
  readonly states: { readonly [S in keyof R['states']]: StateText }
}

/** Sentences for every state of a lifecycle. */
export interface LifecycleText<C extends Lifecycle = Lifecycle> {
  readonly regions: { readonly [R in keyof C['regions']]: RegionText<C['regions'][R]> }
}

/** What a person reads for one event. `after` says where it belongs, for when it does not fit. */
export interface EventText {
  readonly name: string
  readonly after: string
}
export type EventTexts = Readonly<Record<EventType, EventText>>

/** Questions about the details of an event. */
export interface FieldTexts {
  readonly choices: {
    readonly [F in ChoiceField]: {
      readonly question: string
      readonly hint?: string
      readonly options: Readonly<Record<ValueOf<F>, string>>
    }
  }
  readonly days: { readonly [F in DayField]: { readonly question: string; readonly hint?: string } }
}

type RefusalWhy = NonNullable<Position['refusal']>['why']

/** Words that all lifecycles share. */
export interface LifecycleWords {
  readonly papers: Readonly<Record<PaperId, string>>
  readonly noPaper: string
  readonly rights: Readonly<Record<keyof Rights, string>>
  readonly rightValues: Readonly<Record<Rights['stay']['value'], string>>
  readonly actors: Readonly<Record<Actor, string>>
  /** With the places {event}, {state}, {after}, {date}, {earlier} and {earlierDate}. */
  readonly refusals: Readonly<Record<RefusalWhy, string>>
  /** With the place {events}. */
  readonly expected: string
  readonly nothingExpected: string
}

/** Put words into the places of a sentence. Throws on a place without a word. */
export function fill(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    const word = words[place]
    if (word === undefined) throw new Error(`No word for {${place}}`)
    return word
  })
}

/** All that is needed to word a position of one procedure. */
export interface LifecycleVoice {
  readonly events: EventTexts
  readonly words: LifecycleWords
  readonly lifecycle: LifecycleText
  /** A day as people write it. */
  readonly date: (day: string) => string
}

/** Why an event was refused, and what can come instead: two sentences or more for a person. */
export function refusalSentences(
  {
    refusal,
    standings,
  }: Pick<Position, 'standings'> & { readonly refusal: NonNullable<Position['refusal']> },
  { events, words, lifecycle, date }: LifecycleVoice,
): readonly string[] {
  const { event, region, why } = refusal
  const standing = standings.find((s) => s.region === region) ?? standings[0]
  const state = standing && lifecycle.regions[standing.region]?.states[standing.state]?.name
  const earlier = 'earlier' in refusal ? refusal.earlier : undefined
  const sentence = fill(words.refusals[why], {
    event: events[event.type].name,
    after: events[event.type].after,
    date: date(event.on),
    ...(state !== undefined && { state }),
    ...(earlier && { earlier: events[earlier.type].name, earlierDate: date(earlier.on) }),
  })
  const names = refusal.expected.map((type) => events[type].name)
  const next = names.length > 0 ? fill(words.expected, { events: names.join('; ') }) : words.nothingExpected
  return why === 'does-not-fit' || why === 'unknown-event' ? [sentence, next] : [sentence]
}
