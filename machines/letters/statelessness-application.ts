import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const proof = ['aliens-act:57/37', 'aliens-act:57/39'] as const
const earlier = ['aliens-act:57/40:5°'] as const
const suspended = ['aliens-act:57/42'] as const
const applicant = said('protectionProcedure', 'pending', 'cassation-admitted', 'ended')

/**
 * Application for residence as a stateless person (57/37 to 57/46): first what has it taken into consideration (57/38, 57/40),
 * then each of the six conditions with what is said and what is proven.
 */
export const statelessnessApplication = defineLetter({
  id: 'statelessness-application',
  kind: 'letter',
  alone: 'with-help',
  sending: 'registered-post',
  to: 'statelessness-desk',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  sender: ['name', 'address', 'phone', 'email'],
  basis: ['aliens-act:57/37', 'aliens-act:57/38:§1', 'practice:statelessness-filing'],
  warnings: [
    { id: 'registered-with-address', basis: ['aliens-act:57/38:§1', 'aliens-act:57/40:1°'] },
    { id: 'translations', basis: ['aliens-act:57/38:§1'] },
    { id: 'newest-counts', basis: ['aliens-act:57/38:§2', 'aliens-act:57/40:2°'] },
    { id: 'waits-for-protection', basis: suspended },
    { id: 'without-object', says: [said('protectionOutcome', 'granted')], basis: suspended },
    { id: 'barred-in-9bis', basis: ['aliens-act:9bis:§2:5°'] },
    { id: 'answer-in-time', basis: ['aliens-act:57/43', 'aliens-act:57/43:§2'] },
    {
      id: 'passport',
      says: [said('identityPaper', 'passport-or-id', 'expired')],
      basis: ['aliens-act:57/37', 'aliens-act:57/39'],
    },
    { id: 'contact-with-authorities', basis: ['aliens-act:57/39'] },
    { id: 'order-stays', says: [said('orderToLeave', 'yes')], basis: ['aliens-act:1/3'] },
    { id: 'no-fee', basis: ['aliens-act:1/1'] },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationalNumber'),
    row('fileNumber'),
    text('asks', { basis: ['aliens-act:57/37', 'aliens-act:57/38:§1'] }),
    text('actual-address', { basis: ['aliens-act:57/38:§1', 'aliens-act:57/40:1°'] }),
    row('address'),
    text('closed-centre', { says: [said('whereabouts', 'closed-centre')], basis: ['aliens-act:57/41:§2'] }),
    text('order-of-letter', { basis: ['aliens-act:57/37', 'aliens-act:57/39'] }),

    heading('consideration'),
    item('earlier-stay', { says: [said('earlierLawfulStay', 'yes')], basis: earlier, piece: 'earlier-stay' }),
    item('applicant-stay', { says: [applicant], basis: earlier, piece: 'applicant-papers' }),
    tell('earlier-stay-when'),
    item('no-unlimited-stay', {
      says: [said('currentStay', 'none', 'short-stay', 'procedure-document', 'temporary')],
      basis: ['aliens-act:57/40:4°'],
    }),
    item('applied-before', {
      says: [said('earlierApplications', 'statelessness')],
      basis: ['aliens-act:57/38:§2', 'aliens-act:57/40:2°'],
    }),
    tell('new-elements'),

    heading('stateless'),
    text('no-nationality', { says: [said('nationalityGroup', 'stateless')], basis: proof }),
    text('court-recognised', {
      says: [said('statelessnessJudgment', 'recognised')],
      basis: ['aliens-act:57/41:§1'],
      piece: 'ruling',
    }),
    text('countries-answered', {
      says: [said('nationalityInquiry', 'answered')],
      basis: proof,
      piece: 'answers',
    }),
    text('some-answered', { says: [said('nationalityInquiry', 'partly')], basis: proof, piece: 'answers' }),
    text('none-answered', {
      says: [said('nationalityInquiry', 'silent')],
      basis: proof,
      piece: 'unanswered',
    }),
    text('asking-unsafe', { says: [said('nationalityInquiry', 'unsafe')], basis: proof }),
    tell('countries-with-ties'),
    tell('stateless-proof'),

    heading('identity'),
    text('identity-valid', {
      says: [said('identityPaper', 'passport-or-id')],
      basis: proof,
      piece: 'identity',
    }),
    text('identity-expired', { says: [said('identityPaper', 'expired')], basis: proof, piece: 'identity' }),
    text('identity-one', { says: [said('identityPaper', 'other-single')], basis: proof, piece: 'identity' }),
    text('identity-several', { says: [said('identityPaper', 'several')], basis: proof, piece: 'identity' }),
    text('identity-without-photo', {
      says: [said('identityPaper', 'single-without-photo')],
      basis: proof,
      piece: 'identity',
    }),
    text('identity-none', { says: [said('identityPaper', 'none')], basis: proof }),
    text('origin-papers', { says: [said('originProof', 'papers')], basis: proof, piece: 'origin' }),
    tell('origin'),

    heading('loss'),
    text('never-had', { says: [said('nationalityHistory', 'never-had')], basis: proof }),
    text('lost', { says: [said('nationalityHistory', 'lost-against-will')], basis: proof }),
    tell('loss-how'),

    heading('no-nationality-to-get'),
    text('no-law', { says: [said('nationalityPossible', 'no-law')], basis: proof }),
    text('nationality-refused', { says: [said('nationalityPossible', 'refused')], basis: proof }),
    tell('no-nationality-why'),

    heading('no-other-country'),
    text('no-stay-elsewhere', { says: [said('stayElsewhere', 'none')], basis: proof }),
    text('not-let-in', { says: [said('stayElsewhere', 'not-let-in')], basis: proof }),
    tell('no-other-country-why'),

    heading('public-order'),
    text('public-order-rule', { basis: ['aliens-act:57/37', 'aliens-act:57/41:§1'] }),
    text('no-public-order', { says: [said('publicOrderConcern', 'no')], basis: ['aliens-act:57/37'] }),

    heading('procedures'),
    item('protection-running', {
      says: [said('protectionProcedure', 'pending', 'cassation-admitted')],
      basis: suspended,
    }),
    item('protection-ended-on', {
      says: [said('protectionProcedure', 'ended'), said('protectionEndedOn')],
      days: ['protectionEndedOn'],
      basis: suspended,
    }),
    item('protection-ended', {
      says: [said('protectionProcedure', 'ended')],
      unless: [said('protectionEndedOn')],
      basis: suspended,
    }),
    item('protection-refused', {
      says: [said('protectionProcedure', 'ended'), said('protectionOutcome', 'refused')],
      basis: suspended,
    }),
    item('protection-never', { says: [said('protectionProcedure', 'never')], basis: suspended }),
    item('court-pending', {
      says: [said('statelessnessJudgment', 'pending')],
      basis: ['aliens-act:57/41:§3'],
    }),
    tell('court', { unless: [said('statelessnessJudgment', 'never')] }),

    heading('after'),
    text('reachable', { fields: ['phone', 'email'], basis: ['aliens-act:57/43'] }),
    tell('interview'),

    heading('papers'),
    tell('papers-which'),
  ],
  pieces: [
    {
      id: 'identity',
      says: [
        said('identityPaper', 'passport-or-id', 'expired', 'other-single', 'several', 'single-without-photo'),
      ],
    },
    { id: 'ruling', says: [said('statelessnessJudgment', 'recognised')] },
    { id: 'answers', says: [said('nationalityInquiry', 'answered', 'partly')] },
    { id: 'unanswered', says: [said('nationalityInquiry', 'silent')] },
    { id: 'origin', says: [said('originProof', 'papers')] },
    { id: 'earlier-stay', says: [said('earlierLawfulStay', 'yes')] },
    { id: 'applicant-papers', says: [applicant] },
  ],
  event: 'applicationLodged',
})
