import type { EffectId } from '@/content/law/interactions'
import type { RouteId } from '@/content/law/route-ids'
import type { Message } from '@/content/message'
import type { EndingText } from '@/content/sentences'
import type { EndingsOf } from '@/machines/engine/procedure'
import type { Fit, routes } from '@/machines/routes/finder'
import type { OtherWayId } from '@/machines/routes/other-ways'
import type { UrgentId } from '@/machines/routes/urgent'

type Endings = EndingsOf<typeof routes>['routes']

/** What the route finder says. */
export interface RoutesText {
  readonly title: string
  readonly intro: string
  /** The results: a name and what it means. */
  readonly fits: Readonly<Record<Fit, { readonly name: string; readonly means: string }>>
  readonly routes: {
    readonly [R in RouteId]: {
      readonly title: string
      /** The name it has in the field. */
      readonly short: string
      /** One sentence: what it is, for whom. */
      readonly about: string
      readonly endings: Readonly<Record<Endings[R] & string, EndingText>>
    }
  }
  /** Said instead of a reason where the law was not in force on the day. */
  readonly notInForce: string
  readonly urgent: Readonly<Record<UrgentId, UrgentText>>
  /** Family, work and study: ways that are named and not checked. */
  readonly otherWays: {
    readonly title: string
    readonly text: string
    readonly ways: Readonly<
      Record<OtherWayId, { readonly name: string; readonly title: string; readonly text: string }>
    >
  }
  /** An earlier last day than the one in the title. */
  readonly urgentPossible: Message<'on'>
  /** The same where that day is over. */
  readonly urgentPossiblePassed: Message<'on'>
  /** Said where no route fits. */
  readonly nothingFits: { readonly title: string; readonly text: string }
}

/** What is said of something urgent. */
export interface UrgentText {
  /** What it is, beside its days. */
  readonly name: string
  /** The one thing to do first. */
  readonly todo: string
  /** The whole of it in a sentence. `on` is a day. */
  readonly title: Message<'on'>
  /** The title once that day may be over. */
  readonly late?: Message<'on'>
  readonly text: string
}

/** What starting or holding one route does to another. */
export interface InteractionsText {
  readonly title: string
  readonly intro: string
  /** How the table is read: "from … to …". */
  readonly when: Readonly<Record<'started' | 'pending' | 'held' | 'ended', string>>
  readonly effects: Readonly<Record<EffectId, string>>
  /** What a result says at once of an effect, where the whole is too long for a first screen. */
  readonly atOnce: Readonly<Partial<Record<EffectId, string>>>
  readonly noneFound: string
}
