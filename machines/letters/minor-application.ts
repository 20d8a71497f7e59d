import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'
import {
  guardianRows,
  guardianSender,
  minorRows,
  parentsParts,
  schoolParts,
  schoolPiece,
  solutionParts,
} from '@/machines/letters/minor-parts'

const passport = said('identityPaper', 'passport-or-id', 'expired')
const content = 'practice:minors-application-content'
const who = ['aliens-act:61/14:1°'] as const

/**
 * Data for the best-interest application of the guardian (61/15), in the order in which the Immigration Office lists what the
 * application holds. Beyond that list it gives what the office decides on: school, situation and proposal.
 */
export const minorApplication = defineLetter({
  id: 'minor-application',
  kind: 'sheet',
  alone: 'with-help',
  sending: 'email',
  to: 'vulnerable-persons-unit',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  sender: guardianSender,
  basis: ['aliens-act:61/15', content],
  warnings: [
    { id: 'only-guardian', basis: ['aliens-act:61/15', 'aliens-act:61/14:3°'] },
    { id: 'official-form', basis: [content] },
    {
      id: 'protection-first',
      says: [said('protectionProcedure', 'pending', 'cassation-admitted')],
      basis: ['aliens-act:61/15', 'practice:minors-protection-delays'],
    },
    { id: 'until-eighteen', basis: ['practice:minors-at-eighteen'] },
    { id: 'no-fee', basis: ['aliens-act:1/1'] },
  ],
  parts: [
    text('asks', { basis: ['aliens-act:61/15', 'aliens-act:61/14:3°'], piece: 'guardianship' }),
    ...guardianRows,
    ...minorRows,
    heading('unaccompanied'),
    item('non-eea', { says: [said('nationalityGroup', 'non-eea')], basis: who }),
    item('with-nobody', { says: [said('accompanyingAdult', 'nobody')], basis: who }),
    item('with-adult', { says: [said('accompanyingAdult', 'adult-without-authority')], basis: who }),
    item('identified', {
      says: [said('minorIdentification', 'confirmed')],
      basis: who,
      piece: 'identification',
    }),
    tell('which-adult', { unless: [said('accompanyingAdult', 'nobody')] }),
    heading('identity'),
    text('passport-valid', {
      says: [said('identityPaper', 'passport-or-id')],
      basis: [content],
      piece: 'passport',
    }),
    text('passport-expired', {
      says: [said('identityPaper', 'expired')],
      basis: [content],
      piece: 'passport',
    }),
    text('one-other-paper', {
      says: [said('identityPaper', 'other-single')],
      basis: [content],
      piece: 'other-identity',
    }),
    text('several-papers', {
      says: [said('identityPaper', 'several')],
      basis: [content],
      piece: 'other-identity',
    }),
    text('paper-without-photo', {
      says: [said('identityPaper', 'single-without-photo')],
      basis: [content],
      piece: 'other-identity',
    }),
    text('no-paper', { says: [said('identityPaper', 'none')], basis: [content] }),
    text('steps-shown', {
      says: [said('identitySteps', 'shown')],
      unless: [passport],
      basis: [content],
      piece: 'identity-steps',
    }),
    text('steps-impossible', {
      says: [said('identitySteps', 'not-possible')],
      unless: [passport],
      basis: [content],
    }),
    tell('steps-which', { unless: [passport] }),
    heading('family'),
    tell('family-members'),
    ...parentsParts,
    heading('family-steps'),
    item('contact-unsafe', { says: [said('familySteps', 'unsafe')], basis: [content, 'aliens-act:61/17'] }),
    tell('family-steps-which'),
    heading('route'),
    tell('journey'),
    heading('situation'),
    tell('daily-life'),
    heading('procedures'),
    item('protection-running', {
      says: [said('protectionProcedure', 'pending', 'cassation-admitted')],
      basis: ['aliens-act:61/15'],
    }),
    item('protection-over', { says: [said('protectionProcedure', 'ended')], basis: ['aliens-act:61/15'] }),
    item('protection-never', { says: [said('protectionProcedure', 'never')], basis: ['aliens-act:61/15'] }),
    tell('other-procedures'),
    ...schoolParts,
    ...solutionParts,
    heading('interview'),
    text('asks-hearing', { basis: ['aliens-act:61/16', 'practice:minors-interview'] }),
    row('interpreter'),
    row('lawyer'),
    item('illness', { says: [said('seriousIllness', 'yes')], basis: [content] }),
    tell('vulnerability'),
    heading('papers'),
    text('supporting', {
      says: [said('minorFileContents', 'supporting-papers')],
      basis: [content],
      piece: 'supporting',
    }),
    tell('papers-which'),
  ],
  pieces: [
    { id: 'guardianship' },
    { id: 'identification', says: [said('minorIdentification', 'confirmed')] },
    { id: 'passport', says: [passport] },
    {
      id: 'other-identity',
      says: [said('identityPaper', 'other-single', 'several', 'single-without-photo')],
    },
    { id: 'identity-steps', says: [said('identitySteps', 'shown')], unless: [passport] },
    schoolPiece,
    { id: 'supporting', says: [said('minorFileContents', 'supporting-papers')] },
  ],
  event: 'applicationLodged',
})
