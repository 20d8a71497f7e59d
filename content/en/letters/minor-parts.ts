/** Sentences that the sheets of a guardian share. */
export const minorParts = {
  guardian: 'Guardian',
  minor: 'Minor',
  'parents-deceased': 'The parents of the minor have died.',
  'parents-not-found': 'The minor does not know where the parents are, or nobody can find them.',
  'parents-lawful-abroad':
    'The parents of the minor are in a country other than their own, where they may live.',
  'parents-origin': 'The parents of the minor are in the country of origin.',
  solution: 'Durable solution that I propose',
  proposes:
    'I propose the following durable solution in the sense of article 61/14, 2°, of the Act of 15 December 1980.',
  proposal:
    'Write here which solution you propose: to join the parents, to return, or to stay in Belgium. Say why it is in the minor’s best interests, and what the minor wants.',
  'exploitation-feared':
    'The minor fears being exploited, sold or smuggled after a return (article 74/16, §2).',
  'care-nobody': 'After a return, nobody could take care of the minor (article 74/16, §2).',
  'care-family': 'After a return, the family could take care of the minor (article 74/16, §2).',
  'care-structure':
    'After a return, not the family but a home or an organisation could take care of the minor (article 74/16, §2).',
  school: 'School',
  'school-proven': 'The minor goes to school regularly. I add a certificate of the school.',
  'school-unproven': 'The minor goes to school regularly.',
  'school-which': 'Write here the name of the school, the class or the training, and since when.',
  'school-why-not':
    'Write here why the minor does not go to school regularly at present, and what you are doing about it.',
} as const
