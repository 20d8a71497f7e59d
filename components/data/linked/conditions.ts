import { given, inRdf, iri, type LinkedNode, to } from '@/components/data/linked/node'
import { type DataWords, type ProcedureInLanguages, texts } from '@/components/data/words'
import { basisOf } from '@/components/guide/supports'
import { textFor } from '@/content/say/lookup'
import { type AskableId, isBandId } from '@/machines/bands/registry'
import { isAsk } from '@/machines/engine/condition'
import { conditionsOf, type PlacedCondition } from '@/machines/engine/procedure'
import type { PaperNeed } from '@/machines/procedures/filing'

/** Each condition of a procedure as a criterion: what it asks, what it rests on, and which papers show it. */
export function conditionNodes(
  { procedure, filing, words }: ProcedureInLanguages,
  all: DataWords,
): readonly LinkedNode[] {
  const placed = conditionsOf(procedure)
  const asked = new Set(placed.flatMap(askedBy))
  const criteria = placed.flatMap((one) => {
    const lists = paperLists(filing.papers.filter(({ conditions }) => conditions.includes(one.id)))
    const at = (number: number) => iri.papers(procedure.id, one.id, number)
    const title = texts(words, (text) => textFor(textFor(text.conditions, one.stage), one.id).title)
    return [
      given({
        '@id': iri.condition(procedure.id, one.id),
        '@type': ['cv:Requirement', 'cv:Criterion'],
        'dct:identifier': `${procedure.id}:${one.id}`,
        'dct:title': inRdf(title),
        'skos:prefLabel': title.en,
        'cv:isDerivedFrom': basisOf(one.condition).map((id) => to(iri.citation(id))),
        'cv:hasConcept': askedBy(one).map((id) => to(iri.fact(id))),
        'cv:hasEvidenceTypeList': lists.map((_, number) => to(at(number))),
      }),
      ...lists.map((papers, number) => ({
        '@id': at(number),
        '@type': 'cv:EvidenceTypeList',
        'dct:identifier': `${procedure.id}:${one.id}:${number}`,
        'cv:specifiesEvidenceType': papers.map((paper) => to(iri.paper(procedure.id, paper))),
      })),
    ]
  })
  return [...criteria, ...[...asked].map((id) => factNode(id, all))]
}

const askedBy = ({ condition }: Pick<PlacedCondition, 'condition'>): readonly AskableId[] => [
  ...new Set(Object.values(condition.states).flatMap((state) => (isAsk(state) ? [state.ask] : []))),
]

/**
 * What the vocabulary wants: the papers of one list are needed together, and one list of several is enough. Papers that are
 * only useful are in none.
 */
export function paperLists(papers: readonly PaperNeed[]): readonly (readonly string[])[] {
  const needed = papers.filter(({ need }) => need === 'required').map(({ paper }) => paper)
  const choices = papers.filter(({ need }) => need === 'one-of')
  const groups = [...new Set(choices.map(({ group }) => group))]
  const lists = groups.reduce<readonly (readonly string[])[]>(
    (before, group) =>
      before.flatMap((list) =>
        choices.filter((one) => one.group === group).map(({ paper }) => [...list, paper]),
      ),
    [needed],
  )
  return lists.filter((list) => list.length > 0)
}

/** A fact or band that a condition asks for. */
function factNode(id: AskableId, { facts }: DataWords): LinkedNode {
  const name = texts(facts, ({ questions, bands }) => (isBandId(id) ? bands[id].short : questions[id].short))
  return {
    '@id': iri.fact(id),
    '@type': 'cv:InformationConcept',
    'dct:identifier': id,
    'dct:title': inRdf(name),
    'skos:prefLabel': name.en,
  }
}
