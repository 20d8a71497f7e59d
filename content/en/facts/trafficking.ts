import type { QuestionsOf } from '@/content/sentences'
import type { traffickingFacts } from '@/machines/facts/trafficking'

const skip = 'I am not sure, or I prefer not to say'

export const traffickingQuestions = {
  traffickingPhase: {
    question: 'Which paper did you get through a specialised centre?',
    short: 'Paper now',
    hint: 'The three centres are Payoke, PAG-ASA and Sürya.',
    why: 'Each paper has its own conditions.',
    options: {
      none: 'None',
      'forty-five-days': 'A paper for 45 days',
      'three-months': 'An orange card for three months',
      'six-months': 'An A card for six months',
      permanent: 'A B card',
      unsure: 'I am not sure',
    },
    optionHints: {
      'forty-five-days': 'Annex 15 (bijlage 15 / annexe 15).',
      'three-months': 'Attest van immatriculatie / attestation d’immatriculation (AI).',
    },
  },
  situationsHere: {
    question: 'Did someone make you do one of these things, or bring you somewhere for it?',
    short: 'What happened',
    hint: 'Tick what fits. You do not have to tell more, and you can skip this. It counts even if you agreed at first.',
    why: 'The protection is for people in these situations. Ticking something accuses nobody.',
    options: {
      work: 'Work or serve others in very bad conditions',
      sex: 'Sex work or other sexual acts that others gain from',
      begging: 'Begging for someone else',
      offences: 'Steal, sell drugs or break the law against your will',
      organ: 'Give up an organ or other part of the body',
      none: 'None of these',
      unsure: skip,
    },
    optionHints: {
      work: 'For example hardly any pay, no rest, papers taken away, no decent place to sleep.',
    },
  },
  situationsJourney: {
    question: 'Did someone get money or something else to help you enter, travel or stay?',
    short: 'The journey',
    hint: 'If so, tick what fits. You do not have to tell more, and you can skip this.',
    why: 'Help against payment opens the protection only when it was also dangerous or forced.',
    options: {
      'only-paid': 'Yes, someone was paid',
      'under-18': 'I was under 18',
      'weakness-used': 'They used that I had no real choice',
      'force-or-lies': 'They used force, threats or lies',
      'family-paid': 'They paid someone who had a say over me',
      'life-in-danger': 'My life was in danger',
      'lasting-harm': 'I was hurt or fell ill for a long time',
      'regular-business': 'They did this all the time, as a business',
      'organised-group': 'They were a group',
      none: 'No, nobody was paid',
      unsure: skip,
    },
    optionHints: {
      'weakness-used': 'For example because of no papers, no money, age, illness, disability or pregnancy.',
      'life-in-danger': 'For example in a closed truck or on an unsafe boat.',
      'lasting-harm': 'For example unable to work for more than four months, or harm that does not heal.',
    },
  },
  contactState: {
    question: 'Do you still have contact with the people who did this?',
    short: 'Contact with them',
    why: 'The protection asks that the contact ends. A centre can help with a safe place.',
    options: {
      cut: 'No, there is no contact any more',
      'they-reach-out': 'They call, write or look for me, but I do not want it',
      dependent: 'Yes, I still live or work with them or depend on them',
      'own-choice': 'Yes, I got in touch again myself',
      unsure: skip,
    },
  },
  centreSupport: {
    question: 'Does one of the three centres help you?',
    short: 'Centre',
    hint: 'Payoke 03 201 16 90 · PAG-ASA 02 511 64 64 · Sürya 04 232 40 30.',
    why: 'Only these centres can ask the Immigration Office for the papers.',
    options: {
      accompanied: 'Yes, a centre accompanies me',
      'first-contact': 'I had a first talk, and nothing is decided yet',
      'not-yet': 'Not yet',
      declined: 'No, and I do not want that',
      unsure: skip,
    },
  },
  statementState: {
    question: 'What about a statement to the police or an inspection service?',
    short: 'Statement',
    hint: 'There is time to think first. Nobody has to decide today.',
    why: 'When a statement is needed depends on the paper. A centre helps to prepare it.',
    options: {
      made: 'I made a statement or complaint, and I still help',
      willing: 'Not made yet, but I am willing',
      undecided: 'I have not decided',
      stopped: 'I do not want to, or I stopped helping',
      unsure: skip,
    },
  },
  caseState: {
    question: 'What do you know about the court file?',
    short: 'Court file',
    hint: 'The centre or your lawyer can find out.',
    why: 'Later papers, and other routes after it, depend on it.',
    options: {
      none: 'There is none',
      running: 'It is still open',
      'charge-kept': 'The prosecutor kept the charge before the court',
      conviction: 'Someone was convicted',
      dismissed: 'It was closed without a conviction',
      unsure: skip,
    },
  },
  statementMadeOn: {
    question: 'On which day did you make your statement or complaint?',
    short: 'Day of the statement',
    why: 'A file that was open for two years or more can matter for another route.',
    options: { unsure: skip },
  },
  caseDismissedOn: {
    question: 'On which day was the court file closed?',
    short: 'Day the file was closed',
    why: 'We count the time between the statement and this day.',
    options: { unsure: skip },
  },
} satisfies QuestionsOf<typeof traffickingFacts>
