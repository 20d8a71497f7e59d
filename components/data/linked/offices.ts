import { given, inRdf, iri, type LinkedNode, to, typed } from '@/components/data/linked/node'
import { type DataWords, texts } from '@/components/data/words'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import { sources } from '@/content/law/sources'

/** An authority, with the names that it has and what its contact rests on. */
export function officeNode(id: OfficeId, { names }: DataWords): LinkedNode {
  const { official, source, confidence, web }: Office = offices[id]
  return given({
    '@id': iri.office(id),
    '@type': ['cv:PublicOrganisation', 'org:Organization'],
    'dct:identifier': id,
    'skos:prefLabel': inRdf(texts(names, (words) => words.offices[id])),
    'skos:altLabel': inRdf(official),
    'dct:spatial': to(iri.belgium),
    'foaf:homepage': web === undefined ? undefined : to(web),
    'rrb:source': source,
    'rrb:consulted': typed('date', sources[source].consulted),
    'rrb:confidence': confidence,
  })
}

/** How an office can be reached. */
export function contactNode(id: OfficeId): LinkedNode {
  const { phone, email }: Office = offices[id]
  return given({
    '@id': `${iri.office(id)}:contact`,
    '@type': 'cv:ContactPoint',
    'cv:telephone': phone,
    'cv:email': email,
  })
}
