import type { LifecycleWords } from '@/content/lifecycle-sentences'

export const lifecycleWords: LifecycleWords = {
  papers: {
    'registration-certificate': 'Registration certificate (orange card)',
    'a-card': 'A card, limited stay',
    'b-card': 'B card, unlimited stay',
    'receipt-9bis': 'Receipt from the municipality',
    'annex-13': 'Order to leave the territory',
    'annex-15': 'Temporary document',
    'annex-26quater': 'Dublin refusal',
    'annex-38': 'Order to bring back a minor',
    'annex-13septies': 'Order to leave with detention',
    'annex-13sexies': 'Entry ban',
  },
  noPaper: 'No paper from this file',
  rights: {
    stay: 'Stay in Belgium',
    work: 'Work',
    socialAid: 'Social assistance',
    medicalAid: 'Medical help',
    travel: 'Travel to other countries',
  },
  rightValues: {
    yes: 'Yes',
    no: 'Not through this file',
    limited: 'Within limits',
    'to-check': 'To check: our sources do not settle it',
  },
  actors: {
    person: 'You',
    guardian: 'The guardian',
    'guardian-to-come': 'The guardian, once there is one',
    'guardianship-service': 'The Guardianship Service (Dienst Voogdij / Service des Tutelles)',
    centre: 'The specialised centre',
    municipality: 'The municipality (gemeente / commune)',
    'immigration-office': 'The Immigration Office (DVZ / OE)',
    cgrs: 'The CGRS (CGVS / CGRA)',
    call: 'The Council for Alien Law Litigation (RvV / CCE)',
    'council-of-state': 'The Council of State (Raad van State / Conseil d’État)',
    magistrate: 'The public prosecutor or labour auditor',
    nobody: 'Nobody',
  },
  standing: {
    mayBeOver: 'This may be over by now. Look at the dates below and at the day printed on your paper.',
    inDoubt: 'A step that you entered is not counted here, so this may no longer be true.',
    adult: 'This was for a minor. The person turned 18 on {date}.',
    adultNow:
      'Add the step “Turned 18”. Then you see what holds now. Ask a lawyer which paper is still possible.',
  },
  refusals: {
    'does-not-fit': '“{event}” does not fit here. {after} At this point your file is at “{state}”.',
    'out-of-order':
      '“{event}” on {date} comes before “{earlier}” on {earlierDate}. Steps must be in date order. Check both dates.',
    'unknown-event': '“{event}” is not part of this procedure. {after}',
    'in-future': '“{event}” on {date} has not happened yet. Enter only what has already happened.',
  },
  expected: 'What can come next: {events}.',
  nothingExpected: 'We know of no next step for this file.',
  dateUnknown: 'Date not known',
}
