import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const petition = ['aliens-act:39/69:§1', 'aliens-act:39/78', 'call-act:whole'] as const
const facts = ['aliens-act:39/69:§1', 'call-act:whole'] as const

/**
 * Skeleton of a petition to the Council for Alien Law Litigation, to take along to a lawyer. It follows arts 39/69 and 39/78,
 * which an act of June 2026 replaced; every ground is for the lawyer to write.
 */
export const councilPetition = defineLetter({
  id: 'council-petition',
  kind: 'sheet',
  alone: 'lawyer-only',
  sending: 'lawyer',
  to: 'council',
  takenBy: 'court',
  languages: ['nl', 'fr'],
  followsProtection: true,
  sender: ['lawyer'],
  basis: [
    'aliens-act:39/69:§1',
    'aliens-act:39/78',
    'aliens-act:39/82:§3',
    'aliens-act:51/4:§3',
    'call-act:whole',
    'practice:council-electronic-filing',
  ],
  warnings: [
    { id: 'law-changed', basis: ['call-act:whole', 'aliens-act:39/69:§1', 'aliens-act:39/78'] },
    { id: 'limit-printed', basis: ['call-act:2.15', 'aliens-act:39/57:§1'] },
    {
      id: 'detained',
      says: [said('detained', 'yes')],
      basis: ['aliens-act:39/57:§1:al.2:1°', 'aliens-act:39/69:§2', 'call-act:whole'],
    },
    {
      id: 'earlier-order',
      says: [said('earlierOrder', 'yes')],
      basis: ['aliens-act:39/57:§1:al.3', 'call-act:2.15'],
    },
    { id: 'no-suspension', basis: ['aliens-act:39/79', 'aliens-act:39/82:§3', 'call-act:whole'] },
    { id: 'all-grounds-now', basis: ['aliens-act:39/60', 'call-act:whole'] },
    { id: 'fee', basis: ['aliens-act:39/68-1:§2', 'aliens-act:39/68-1:§5', 'call-act:whole'] },
  ],
  parts: [
    tell('title'),

    heading('applicant'),
    row('name'),
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('address'),
    row('fileNumber'),
    row('domicile'),
    text('represented', { fields: ['lawyer'], basis: ['aliens-act:39/56', 'call-act:whole'] }),

    heading('against'),
    tell('other-party'),

    heading('decision'),
    tell('which-decision'),
    row('decisionOn'),
    row('decisionReceivedOn'),
    text('copy', { basis: petition, piece: 'decision' }),

    heading('in-time'),
    tell('time-limit'),
    tell('interest'),

    heading('facts'),
    item('protection-lodged', {
      says: [said('protectionLodgedOn')],
      days: ['protectionLodgedOn'],
      basis: facts,
    }),
    item('cgrs-refusal', {
      says: [said('cgrsNotifiedOn')],
      days: ['cgrsNotifiedOn'],
      basis: facts,
    }),
    item('stay-refusal', {
      says: [said('stayRefusalNotifiedOn')],
      days: ['stayRefusalNotifiedOn'],
      basis: facts,
    }),
    item('order', {
      says: [said('orderToLeave', 'yes'), said('orderNotifiedOn')],
      days: ['orderNotifiedOn'],
      basis: facts,
    }),
    item('ban', {
      says: [said('entryBan', 'yes'), said('banNotifiedOn')],
      days: ['banNotifiedOn'],
      basis: facts,
    }),
    item('detained', {
      says: [said('detained', 'yes'), said('detainedSince')],
      days: ['detainedSince'],
      basis: facts,
    }),
    tell('facts-of-the-case'),

    heading('first-ground'),
    tell('first-rule'),
    tell('first-argument'),
    heading('second-ground'),
    tell('second-rule'),
    tell('second-argument'),

    heading('suspension'),
    tell('suspension-or-not'),
    tell('serious-harm'),
    tell('extreme-urgency'),

    heading('language'),
    tell('hearing-language'),

    heading('costs'),
    tell('fee-or-legal-aid'),

    heading('asked'),
    tell('what-is-asked'),
  ],
  pieces: [{ id: 'decision' }, { id: 'notification' }, { id: 'legal-aid' }, { id: 'evidence' }],
  urgent: [
    'urgent-request-may-run',
    'order-appeal-may-run',
    'order-without-day',
    'transfer-appeal-may-run',
    'transfer-decision',
    'stay-appeal-may-run',
  ],
  event: 'annulmentLodged',
})
