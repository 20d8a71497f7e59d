import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const report = ['practice:minors-reported-to-guardianship'] as const
const identification = ['practice:minors-identification'] as const
const who = ['aliens-act:61/14:1°'] as const

/**
 * Data with which anybody tells the Guardianship Service of an unaccompanied minor: who reports, who and where the young person
 * is, age, adult, papers, family, journey and reasons. The service and the police fill in the official sheet of the circular of
 * 8 May 2015.
 */
export const minorReport = defineLetter({
  id: 'minor-report',
  kind: 'sheet',
  alone: 'alone',
  sending: 'email',
  to: 'guardianship-service',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  sender: ['reporterName'],
  basis: [
    'practice:minors-reported-to-guardianship',
    'practice:minors-report-content',
    'practice:minors-report-sheet',
  ],
  warnings: [
    { id: 'call-first', basis: report },
    { id: 'danger', basis: report },
    { id: 'age-test', basis: identification },
    { id: 'official-sheet', basis: ['practice:minors-report-sheet', 'practice:minors-report-content'] },
    { id: 'office-told', basis: identification },
    { id: 'only-needed', basis: report },
  ],
  parts: [
    text('reports', { basis: report }),
    heading('reporter'),
    row('reporterName'),
    row('reporterRole'),
    row('reporterContact'),
    heading('minor'),
    row('name'),
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('languages'),
    row('fileNumber'),
    item('non-eea', { says: [said('nationalityGroup', 'non-eea')], basis: who }),
    item('eea', { says: [said('nationalityGroup', 'eea')], basis: ['practice:minors-report-sheet'] }),
    item('stateless', { says: [said('nationalityGroup', 'stateless')] }),
    item('never-reported', { says: [said('minorIdentification', 'not-reported')], basis: report }),
    tell('age-known'),
    heading('where'),
    row('address'),
    row('phone'),
    item('transit-zone', { says: [said('whereabouts', 'transit-zone')] }),
    item('closed-centre', { says: [said('whereabouts', 'closed-centre')] }),
    tell('where-and-with-whom'),
    tell('shelter'),
    heading('adult'),
    item('with-nobody', { says: [said('accompanyingAdult', 'nobody')], basis: who }),
    item('with-adult', { says: [said('accompanyingAdult', 'adult-without-authority')], basis: who }),
    item('adult-with-paper', { says: [said('accompanyingAdult', 'adult-with-decision')], basis: who }),
    item('recognition-pending', {
      says: [said('accompanyingAdult', 'recognition-pending')],
      basis: who,
    }),
    tell('which-adult', { unless: [said('accompanyingAdult', 'nobody')] }),
    heading('papers'),
    item('passport-valid', { says: [said('identityPaper', 'passport-or-id')], piece: 'papers' }),
    item('passport-expired', { says: [said('identityPaper', 'expired')], piece: 'papers' }),
    item('one-other-paper', { says: [said('identityPaper', 'other-single')], piece: 'papers' }),
    item('several-papers', { says: [said('identityPaper', 'several')], piece: 'papers' }),
    item('paper-without-photo', { says: [said('identityPaper', 'single-without-photo')], piece: 'papers' }),
    item('no-paper', { says: [said('identityPaper', 'none')] }),
    tell('papers-which', { unless: [said('identityPaper', 'none')] }),
    heading('stay'),
    item('no-stay', { says: [said('currentStay', 'none')] }),
    item('short-stay', { says: [said('currentStay', 'short-stay')] }),
    item('procedure-document', { says: [said('currentStay', 'procedure-document')] }),
    item('protection-running', { says: [said('protectionProcedure', 'pending', 'cassation-admitted')] }),
    item('protection-over', { says: [said('protectionProcedure', 'ended')] }),
    item('protection-never', { says: [said('protectionProcedure', 'never')] }),
    tell('stay-which'),
    heading('family'),
    tell('family-where'),
    heading('journey'),
    tell('journey-how'),
    tell('journey-why'),
    heading('needs'),
    item('in-danger', { says: [said('situations', 'held-or-threatened')] }),
    item('exploited', { says: [said('situations', 'exploited')] }),
    item('illness', { says: [said('seriousIllness', 'yes')] }),
    tell('urgent-needs'),
  ],
  pieces: [
    {
      id: 'papers',
      says: [
        said('identityPaper', 'passport-or-id', 'expired', 'other-single', 'several', 'single-without-photo'),
      ],
    },
  ],
  at: 'first',
})
