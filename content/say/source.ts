import { ownNames, type PublisherId } from '@/content/law/publishers'
import { type SourceId, sources, type TranslatedSourceId } from '@/content/law/sources'
import type { ISODate, Source } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import { fill } from '@/content/say/message'

/** The title of a source. `lang` is set where the title is in a language of its own. */
export interface SourceTitle {
  readonly text: string
  readonly lang?: string
}

/** The title of a source, with the day that stands on it. `day` writes a day as the language does. */
export function sayTitle(id: SourceId, names: LawNames, day: (on: ISODate) => string): SourceTitle {
  const { title, dated }: Source = sources[id]
  const text = title?.text ?? givenTitle(id, names)
  return {
    text: dated === undefined ? text : fill(names.datedSource, { title: text, date: day(dated) }, names),
    ...(title && { lang: title.lang }),
  }
}

/** Who publishes a source. */
export const sayPublisher = (id: SourceId, names: LawNames): string =>
  namePublisher(sources[id].publisher, names)

/** The name of a publisher. */
export const namePublisher = (id: PublisherId, { publishers }: Pick<LawNames, 'publishers'>): string =>
  hasOwnName(id) ? ownNames[id] : publishers[id]

const hasOwnName = (id: PublisherId): id is keyof typeof ownNames => Object.hasOwn(ownNames, id)

/** The title that a language gives a source without one of its own. */
export const givenTitle = (id: SourceId, names: Pick<LawNames, 'sources'>): string =>
  // Which these are follows from the type of the table.
  names.sources[id as TranslatedSourceId]
