import type { DeadlineText } from '@/content/deadline-sentences'

/** The days from which limits run: name, question, and where to look for the date. */
export const eventTexts = {
  'decision-notified': {
    name: 'Notice of the decision',
    question: 'When were you notified of the decision?',
    lookFor:
      'Look at the envelope, the postmark or track-and-trace, the receipt you signed, or the last page of the decision. The date at the top of the decision is not the date of notice.',
  },
  'judgment-notified': {
    name: 'Notice of the judgment',
    question: 'When were you notified of the judgment?',
    lookFor: 'Look at the envelope of the letter from the registry, or ask your lawyer.',
  },
  'registry-notice-received': {
    name: 'Notice from the registry',
    question: 'When did you receive the notice from the registry?',
    lookFor: 'Look at the envelope or the receipt of the registered letter, or ask your lawyer.',
  },
  'registry-order-sent': {
    name: 'Sending of the order',
    question: 'When was the order of the CALL sent?',
    lookFor:
      'Look at the date of the letter and the postmark. The day of sending counts, not the day of receipt.',
  },
  'certificate-signed': {
    name: 'Date of the certificate',
    question: 'What is the date on the medical certificate?',
    lookFor: 'Look beside the doctor’s signature and stamp on the standard medical certificate.',
  },
  'appointment-missed': {
    name: 'Missed appointment',
    question: 'On which day was the appointment?',
    lookFor: 'Look at the invitation letter from the doctor or expert.',
  },
  'unlimited-title-delivered': {
    name: 'Delivery of the card for unlimited stay',
    question: 'When was the card for unlimited stay handed to you?',
    lookFor: 'Look at the receipt from the municipality. The issue date on the card may be earlier.',
  },
  'application-lodged': {
    name: 'Lodging of the application',
    question: 'When was the application lodged?',
    lookFor:
      'Look at the receipt of the registered letter, the receipt from the municipality, or your Annex 26.',
  },
  'protection-closed': {
    name: 'End of the international protection procedure',
    question: 'When did the international protection procedure end?',
    lookFor: 'Look at the last judgment or decision in that procedure, or ask your lawyer.',
  },
  'paper-issued': {
    name: 'Issue of the paper',
    question: 'When was the paper or card issued?',
    lookFor: 'Look at the front of the card or the bottom of the paper. The end date is printed there too.',
  },
  'paper-expires': {
    name: 'Expiry of the paper',
    question: 'Until when is the paper or card valid?',
    lookFor: 'Look for “valid until” on the card (geldig tot / valable jusqu’au).',
  },
  'permit-granted': {
    name: 'Grant of the permit',
    question: 'When was the permit granted?',
    lookFor:
      'Look at the date of the positive decision, or ask the municipality for the date of the first card.',
  },
  'permit-received': {
    name: 'Receipt of the permit',
    question: 'When did you receive the permit or the positive decision?',
    lookFor: 'Look at the receipt you signed at the municipality.',
  },
  'letter-received': {
    name: 'Receipt of the letter',
    question: 'When did you receive the letter?',
    lookFor: 'Look at the receipt of the registered letter or the paper you signed.',
  },
  'request-sent': {
    name: 'Sending of the request',
    question: 'When was the request sent?',
    lookFor:
      'Look at the date of the letter and the postmark. The day of sending counts, not the day of receipt.',
  },
  'request-lodged': {
    name: 'Lodging of the request',
    question: 'When was the request lodged?',
    lookFor: 'Look at the receipt from the embassy or the registry, or the receipt of the registered letter.',
  },
  born: {
    name: 'Date of birth',
    question: 'What is the date of birth?',
    lookFor: 'Look at the passport, the birth certificate or the decision from the Guardianship Service.',
  },
  'order-notified': {
    name: 'Notice of the order to leave',
    question: 'When were you notified of the order to leave?',
    lookFor: 'Look at the last page of the order, where you signed or where the refusal to sign is noted.',
  },
  'ban-notified': {
    name: 'Notice of the entry ban',
    question: 'When were you notified of the entry ban?',
    lookFor: 'Look at the last page of Annex 13sexies.',
  },
  'measure-began': {
    name: 'Start of the measure',
    question: 'When did the measure begin?',
    lookFor: 'Look at the decision that imposed it.',
  },
  'held-from': {
    name: 'Start of the detention',
    question: 'Since when have you been detained on this ground?',
    lookFor: 'Look at the detention decision, or ask the social service of the centre.',
  },
  'detention-extended': {
    name: 'Extension of the detention',
    question: 'When was the detention extended?',
    lookFor: 'Look at the decision that extends it.',
  },
  'transfer-accepted': {
    name: 'Agreement of the other state',
    question: 'When did the other state agree to take you?',
    lookFor:
      'Look in Annex 26quater or 25quater: it names the state and the day it agreed. Silence can count as agreement.',
  },
  'left-reception': {
    name: 'Leaving reception',
    question: 'On which day did you leave the reception place, or should you have arrived there?',
    lookFor: 'Look at the paper that assigned the place, or ask the place itself.',
  },
  'interview-missed': {
    name: 'Missed interview',
    question: 'On which day was the interview?',
    lookFor: 'Look at the invitation letter.',
  },
  'interview-held': {
    name: 'Interview',
    question: 'On which day was the interview?',
    lookFor: 'Look at the invitation letter, or ask your lawyer.',
  },
  'notes-received': {
    name: 'Receipt of the notes',
    question: 'When did you or your lawyer receive the notes?',
    lookFor: 'Look at the letter or e-mail that came with the notes.',
  },
  entered: {
    name: 'Entry',
    question: 'When did you enter Belgium, or when did your longer stay end?',
    lookFor: 'Look at the entry stamp, the ticket, or the decision that ended your stay.',
  },
  'asked-for-protection': {
    name: 'Asking for protection',
    question: 'When did you ask for protection for the first time?',
    lookFor: 'Look at the certificate you received when you asked.',
  },
  'file-received-by-cgrs': {
    name: 'Receipt of the file by the CGRS',
    question: 'When did the CGRS receive your file?',
    lookFor: 'You cannot see this date yourself. Ask your lawyer to ask the CGRS.',
  },
  'opinion-received': {
    name: 'Receipt of the opinion',
    question: 'When did the Immigration Office receive the opinion of the CGRS?',
    lookFor: 'You cannot see this date yourself. Ask your lawyer to ask the Immigration Office.',
  },
  'protection-regime-ended': {
    name: 'End of temporary protection',
    question: 'On which day did temporary protection end?',
    lookFor: 'Look at the news page of the Immigration Office on Ukraine, or ask your municipality.',
  },
} as const satisfies DeadlineText['events']
