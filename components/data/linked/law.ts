import { given, inRdf, iri, type LinkedNode, to, typed } from '@/components/data/linked/node'
import { type DataWords, texts } from '@/components/data/words'
import { type Act, type ActId, acts } from '@/content/law/acts'
import { citationParts } from '@/content/law/citation-parts'
import { type CitationId, citations } from '@/content/law/citations'
import { type SourceId, sources } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

/** The address of an act in the European Legislation Identifier, where there is one. */
const actIri = (id: ActId): string => {
  const { eli }: Act = acts[id]
  return eli?.includes('/eli/') ? eli : iri.act(id)
}

/** The texts that something rests on, article by article, and the acts that they are part of. */
export function lawNodes(ids: readonly CitationId[], { names }: DataWords): readonly LinkedNode[] {
  const cited = [...new Set(ids)]
  const used = [...new Set(cited.map((id) => citationParts(id).act))]
  return [
    ...used.map((id) => {
      const { official, date, eli }: Act = acts[id]
      return given({
        '@id': actIri(id),
        '@type': ['eli:LegalResource', 'cv:ReferenceFramework'],
        'dct:identifier': id,
        'eli:title': inRdf({ ...texts(names, (words) => words.acts[id]), ...official }),
        'eli:date_document': date === null ? undefined : typed('date', date),
        'dct:source': eli === null ? undefined : to(eli),
      })
    }),
    ...cited.map(citationNode),
  ]
}

function citationNode(id: CitationId): LinkedNode {
  const { source, inForce, confidence, recheckFrom }: Citation<SourceId> = citations[id]
  const { act, article, within } = citationParts(id)
  const { from, to: last } = inForce
  return given({
    '@id': iri.citation(id),
    '@type': ['eli:LegalResource', 'cv:ReferenceFramework'],
    'dct:identifier': id,
    'eli:is_part_of': to(actIri(act)),
    'eli:number': [article, ...within].join(' '),
    'eli:first_date_entry_in_force': from === null ? undefined : typed('date', from),
    'eli:date_no_longer_in_force': last === undefined ? undefined : typed('date', last),
    'dct:source': to(sources[source].url),
    'rrb:source': source,
    'rrb:consulted': typed('date', sources[source].consulted),
    'rrb:confidence': confidence,
    'rrb:recheckFrom': recheckFrom === undefined ? undefined : typed('date', recheckFrom),
  })
}
