import { aboutData } from '@/components/data/about'
import { conditionNodes } from '@/components/data/linked/conditions'
import { context } from '@/components/data/linked/context'
import { lawNodes } from '@/components/data/linked/law'
import { given, inRdf, iri, type LinkedNode, to, typed } from '@/components/data/linked/node'
import { contactNode, officeNode } from '@/components/data/linked/offices'
import { type DataWords, type ProcedureInLanguages, texts } from '@/components/data/words'
import { basisOf } from '@/components/guide/supports'
import { type AmountTable, amounts } from '@/content/law/amounts'
import type { CitationId } from '@/content/law/citations'
import { textFor } from '@/content/say/lookup'
import { conditionsOf } from '@/machines/engine/procedure'

/**
 * A procedure as linked data: a public service in the terms of CPSV-AP 3.2, its conditions, papers and facts in those of
 * CCCEV 2.1, its law by ELI.
 */
export function procedureLinked(one: ProcedureInLanguages, words: DataWords): object {
  const { procedure, filing } = one
  const { decides, lodgeWith, papers } = filing
  const cited: readonly CitationId[] = [
    ...conditionsOf(procedure).flatMap(({ condition }) => basisOf(condition)),
    ...Object.values(procedure.stages).flatMap(({ appliesIf }) => appliesIf?.basis ?? []),
    ...papers.flatMap(({ basis }) => basis),
    ...filing.feeBasis,
  ]
  const contact = lodgeWith ?? decides
  const about = [...new Set([decides, contact])]
  return {
    '@context': context,
    '@graph': [
      ...datasetNodes(one),
      serviceNode(one, cited),
      ...about.map((id) => officeNode(id, words)),
      contactNode(contact),
      ...(lodgeWith === null ? [] : [channelNode(one, lodgeWith)]),
      ...costNodes(one),
      ...papers.map(({ paper, need }) => ({
        '@id': iri.paper(procedure.id, paper),
        '@type': 'cv:EvidenceType',
        'dct:identifier': `${procedure.id}:${paper}`,
        'dct:title': inRdf(texts(one.words, (text) => textFor(text.papers, paper).name)),
        'rrb:need': need,
      })),
      ...conditionNodes(one, words),
      ...lawNodes(cited, words),
      { '@id': iri.belgium, '@type': 'dct:Location' },
    ],
  }
}

function datasetNodes({ procedure, words }: ProcedureInLanguages): readonly LinkedNode[] {
  const { version, lawAsOf, sourcesReadOn, licence } = aboutData()
  return [
    {
      '@id': iri.dataset,
      '@type': 'dcat:Dataset',
      'dct:title': inRdf({ en: 'Residence Routes Belgium' }),
      'dct:description': inRdf(texts(words, (text) => text.title)),
      'dct:publisher': to(iri.project),
      'dct:hasPart': to(iri.procedure(procedure.id)),
      'dct:license': licence,
      'dcat:version': version,
      'rrb:lawAsOf': typed('date', lawAsOf),
      'rrb:sourcesReadOn': typed('date', sourcesReadOn),
    },
    {
      '@id': iri.project,
      '@type': 'foaf:Agent',
      'dct:identifier': iri.project,
      'dct:title': inRdf({ en: 'Residence Routes Belgium' }),
    },
  ]
}

function serviceNode(
  { procedure, filing, words }: ProcedureInLanguages,
  cited: readonly CitationId[],
): LinkedNode {
  const { decides, lodgeWith, fee, papers } = filing
  const { id } = procedure
  return given({
    '@id': iri.procedure(id),
    '@type': 'cpsv:PublicService',
    'dct:identifier': id,
    'dct:title': inRdf(texts(words, (text) => text.title)),
    'dct:description': inRdf(texts(words, (text) => text.intro)),
    'dct:spatial': to(iri.belgium),
    'dct:isPartOf': to(iri.dataset),
    'cv:hasCompetentAuthority': to(iri.office(decides)),
    'cv:contactPoint': to(`${iri.office(lodgeWith ?? decides)}:contact`),
    'cv:hasChannel': lodgeWith === null ? undefined : to(channelOf(id)),
    'cv:hasCost': fee === null ? undefined : to(costOf(id)),
    'cv:hasInputType': papers.map(({ paper }) => to(iri.paper(id, paper))),
    'cv:holdsRequirement': conditionsOf(procedure).map((one) => to(iri.condition(id, one.id))),
    'cv:hasLegalResource': [...new Set(cited)].map((one) => to(iri.citation(one))),
    'rrb:kind': procedure.kind,
  })
}

const channelOf = (id: string) => `${iri.procedure(id)}:channel`
const costOf = (id: string) => `${iri.procedure(id)}:cost`

/** How it is lodged, and with whom. */
const channelNode = ({ procedure, words }: ProcedureInLanguages, office: string): LinkedNode => ({
  '@id': channelOf(procedure.id),
  '@type': 'cv:Channel',
  'dct:identifier': `${procedure.id}:channel`,
  'dct:description': inRdf(texts(words, (text) => text.lodging)),
  'cv:ownedBy': to(iri.office(office)),
})

/** The newest amount that is known, and the last day for which it was confirmed. */
function costNodes({ procedure, filing: { fee } }: ProcedureInLanguages): readonly LinkedNode[] {
  if (fee === null) return []
  const { rows, confirmedUntil }: AmountTable = amounts[fee]
  const newest = rows.at(-1) ?? rows[0]
  return [
    {
      '@id': costOf(procedure.id),
      '@type': 'cv:Cost',
      'dct:identifier': fee,
      'cv:hasValue': typed('double', newest.euro),
      'cv:currency': to(iri.euro),
      'rrb:confidence': newest.confidence,
      'rrb:source': newest.source,
      'rrb:confirmedUntil': typed('date', confirmedUntil),
    },
    { '@id': iri.euro, '@type': 'skos:Concept' },
  ]
}
