import type { DistrictId } from '@/content/law/help/districts'
import type { OfficeId } from '@/content/law/offices'
import type { ISODate } from '@/content/law/types'

/** What somebody needs help with. Languages name it. */
export const helpKinds = ['lawyer', 'victim', 'child', 'illness', 'return', 'shelter', 'listen'] as const
export type HelpKind = (typeof helpKinds)[number]

/** A page that a contact was read from. */
export interface ContactSource {
  readonly url: string
  /** The day it was read, in a stored copy. */
  readonly read: ISODate
  /** The year, month or day of the stored page, as far as it tells: `2023`, `2023-07`. */
  readonly page?: string
}

/** A language in which somebody is helped. Languages name it. */
export type HelpLanguage = 'nl' | 'fr' | 'de' | 'en'

interface Help {
  readonly kinds: readonly [HelpKind, ...HelpKind[]]
  /** Judicial districts that it is near to; absent where it is for the whole country. */
  readonly districts?: readonly [DistrictId, ...DistrictId[]]
  readonly languages?: readonly HelpLanguage[]
  /** Set for a legal aid office, which names a lawyer who can be free: the NIS code of the municipality where it is. */
  readonly seat?: string
  /** Part of the state or of a municipality: comes after the others. */
  readonly authority?: true
}

/** An office whose details are in `content/law/offices`. */
export interface KnownOffice extends Help {
  readonly office: OfficeId
}

/** Somebody who helps, with what the sources say and nothing else. */
export interface OwnDetails extends Help {
  /** The name as it writes it, and in which language. */
  readonly name: string
  readonly lang: HelpLanguage
  readonly address?: readonly string[]
  readonly phone?: string
  readonly email?: string
  readonly web?: string
  readonly sources: readonly [ContactSource, ...ContactSource[]]
}

export type Helper = KnownOffice | OwnDetails
