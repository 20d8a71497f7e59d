import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const length = ['aliens-act:74/20', 'practice:end-of-stay-elements'] as const
const family = ['aliens-act:74/20', 'aliens-act:74/13', 'practice:end-of-stay-elements'] as const
const child = ['aliens-act:74/13', 'practice:end-of-stay-elements'] as const
const health = ['aliens-act:74/13', 'practice:end-of-stay-elements'] as const
const ties = ['practice:end-of-stay-elements'] as const

/** Answer to the notice that a stay of more than three months may be ended or withdrawn (art. 62 §1). */
export const stayHearingReply = defineLetter({
  id: 'stay-hearing-reply',
  kind: 'letter',
  alone: 'with-help',
  sending: 'registered-post',
  to: 'immigration-office',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  sender: ['name', 'address', 'phone', 'email'],
  basis: ['aliens-act:62:§1', 'aliens-act:62:§2', 'aliens-act:74/20', 'aliens-act:74/13'],
  warnings: [
    { id: 'fifteen-days', basis: ['aliens-act:62:§1'] },
    { id: 'law-changed', basis: ['aliens-act:62:§1'] },
    { id: 'lawyer-first', basis: ['aliens-act:74/20', 'practice:end-of-stay-elements'] },
    {
      id: 'victim',
      says: [said('traffickingPhase', 'six-months', 'permanent')],
      basis: ['aliens-act:61/4:§2', 'practice:victims-three-centres'],
    },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('nationalNumber'),
    row('fileNumber'),
    text('received', {
      fields: ['noticeOn', 'noticeReceivedOn'],
      basis: ['aliens-act:62:§1'],
      piece: 'notice',
    }),
    text('asks', { basis: ['aliens-act:62:§1', 'practice:end-of-stay-elements'] }),

    heading('reason'),
    tell('about-the-reason'),

    heading('length'),
    item('long-stay', {
      says: [said('returnCircumstances', 'long-stay')],
      basis: length,
      piece: 'proof-of-stay',
    }),
    item('protection-lodged', {
      says: [said('protectionLodgedOn')],
      days: ['protectionLodgedOn'],
      basis: length,
    }),
    tell('since-when'),

    heading('family'),
    row('family'),
    item('minor-child', {
      says: [said('returnCircumstances', 'minor-child')],
      basis: child,
      piece: 'family-papers',
    }),
    item('child-at-school', {
      says: [said('childAtSchool', 'yes')],
      basis: child,
      piece: 'school-certificate',
    }),
    item('close-family', {
      says: [said('returnCircumstances', 'family')],
      basis: family,
      piece: 'family-papers',
    }),
    tell('family-life'),

    heading('age-and-health'),
    item('serious-illness', {
      says: [said('seriousIllness', 'yes')],
      basis: health,
      piece: 'illness-papers',
    }),
    item('health', {
      says: [said('returnCircumstances', 'health')],
      unless: [said('seriousIllness', 'yes')],
      basis: health,
      piece: 'health-papers',
    }),
    item('not-fit', {
      says: [said('travelHealth', 'certified')],
      basis: health,
      piece: 'travel-medical-certificate',
    }),
    tell('age-and-care'),

    heading('ties-here'),
    item('work', { says: [said('rootsInBelgium', 'work')], basis: ties, piece: 'proof-work' }),
    item('language', {
      says: [said('rootsInBelgium', 'language')],
      basis: ties,
      piece: 'proof-language',
    }),
    item('community', {
      says: [said('rootsInBelgium', 'community')],
      basis: ties,
      piece: 'proof-community',
    }),
    item('other-ties', { says: [said('returnCircumstances', 'other-ties')], basis: ties }),
    tell('integration'),

    heading('origin'),
    item('grew-up', {
      says: [said('circumstances', 'grew-up-here')],
      basis: ['aliens-act:74/20', 'practice:end-of-stay-elements'],
    }),
    tell('ties-there'),
    item('danger', { says: [said('dangerOnReturn', 'yes')], basis: ['aliens-act:74/17:§1'] }),
    tell('return'),

    heading('request'),
    text('weigh', { basis: ['aliens-act:74/20', 'practice:end-of-stay-elements'] }),
    text('removal', { basis: ['aliens-act:74/13', 'aliens-act:74/11:§1:al.1'] }),
    text('reasons', { basis: ['aliens-act:62:§2'] }),
    tell('more-time'),
  ],
  pieces: [
    { id: 'notice' },
    { id: 'card' },
    { id: 'proof-of-stay', says: [said('returnCircumstances', 'long-stay')] },
    { id: 'family-papers', says: [said('returnCircumstances', 'minor-child', 'family')] },
    { id: 'school-certificate', says: [said('childAtSchool', 'yes')] },
    { id: 'illness-papers', says: [said('seriousIllness', 'yes')] },
    { id: 'health-papers', says: [said('returnCircumstances', 'health')] },
    { id: 'travel-medical-certificate', says: [said('travelHealth', 'certified')] },
    { id: 'proof-work', says: [said('rootsInBelgium', 'work')] },
    { id: 'proof-language', says: [said('rootsInBelgium', 'language')] },
    { id: 'proof-community', says: [said('rootsInBelgium', 'community')] },
  ],
  needs: [said('currentStay', 'temporary', 'unlimited')],
  event: 'hearingAnswered',
})
