import { screen } from '@/content/en/letters/screen'
import type { FieldId } from '@/machines/letters/fields'
import type { Alone, LetterLanguage, SendBy, Sending } from '@/machines/letters/letter'

/** The details that a person writes. The name stands in the letter too: as a label, and in brackets where it is still blank. */
const fields = {
  name: { name: 'First name and surname' },
  birthDate: { name: 'Date of birth' },
  birthPlace: { name: 'Place of birth', hint: 'Town and country, as your paper says it.' },
  nationality: { name: 'Nationality' },
  address: { name: 'Address', hint: 'Where you really live: street, number, postcode, town.' },
  phone: { name: 'Telephone' },
  email: { name: 'E-mail' },
  nationalNumber: {
    name: 'National register number or BIS number',
    hint: 'It stands on a residence card and on many letters. Leave it open if you have none.',
  },
  fileNumber: {
    name: 'File number at the Immigration Office',
    hint: 'It stands at the top of decisions, often after SP, OV or CGVS/CGRA. Leave it open if you do not know it.',
  },
  municipality: { name: 'Municipality' },
  town: { name: 'Place of signature', hint: 'The town where you sign.' },
  orderDate: { name: 'Day the order was received' },
  domicile: {
    name: 'Elected domicile',
    hint: 'The address where decisions are sent: yours, or your lawyer’s.',
  },
  family: {
    name: 'Family members',
    hint: 'One a line: first name and surname, date of birth, nationality.',
  },
  guardianName: { name: 'Name of the guardian' },
  guardianAddress: { name: 'Address of the guardian' },
  guardianPhone: { name: 'Telephone of the guardian' },
  guardianEmail: { name: 'E-mail of the guardian' },
  interpreter: {
    name: 'Language of the interpreter',
    hint: 'The language in which the interview can take place, with the dialect. Write “none” if no interpreter is needed.',
  },
  lawyer: {
    name: 'Lawyer (name, address, telephone)',
    hint: 'Write “none” if there is no lawyer.',
  },
  languages: { name: 'Languages spoken', hint: 'Start with the one that the young person speaks best.' },
  cardEnd: {
    name: 'Last day of the card or certificate',
    hint: 'It stands on the card or certificate itself.',
  },
  reporterName: { name: 'Name of the person who reports', hint: 'The one who sends the report.' },
  reporterRole: {
    name: 'Role of the person who reports',
    hint: 'For example a school, a lawyer, a neighbour, or the young person.',
  },
  reporterContact: { name: 'Telephone and e-mail of the person who reports' },
  decisionOn: { name: 'Date of the decision', hint: 'It stands on the decision itself.' },
  decisionReceivedOn: {
    name: 'Decision received on',
    hint: 'The day it was handed to you, or came by post. Keep the envelope.',
  },
  noticeOn: { name: 'Date of the letter that is answered' },
  noticeReceivedOn: {
    name: 'Letter received on',
    hint: 'The day it was handed to you, or came by post. Keep the envelope.',
  },
  legalAidOffice: {
    name: 'Legal aid office: name and address',
    hint: 'See “Help near you”. You can go to any office.',
  },
  civilStatus: {
    name: 'Civil status',
    hint: 'Single, married, legally cohabiting, divorced or widowed.',
  },
  household: {
    name: 'Household',
    hint: 'Everybody who lives with you, one a line: name, date of birth, link with you. Write “nobody” if you live alone.',
  },
  income: {
    name: 'Income of the household each month',
    hint: 'After tax, of everybody: wages, benefits, help from a public welfare centre (OCMW / CPAS), rent that you receive. Write “none” if there is none.',
  },
  patient: {
    name: 'Person who is ill',
    hint: 'Full name, date and place of birth, nationality, and what this person is to you. Do not name the illness. If it is you, write that it is you.',
  },
  medicalFiledOn: { name: 'Day the 9ter application was sent', hint: 'It stands on the post receipt.' },
  humanitarianFiledOn: {
    name: 'Day the 9bis application was lodged',
    hint: 'It stands on the receipt of the municipality or of the post.',
  },
  dangerFacts: {
    name: 'What you fear there, from whom and why',
    hint: 'Dates and places as far as you know them, and how you can prove it. Leave out what was refused in a procedure for international protection.',
  },
  familyLifeFacts: {
    name: 'With whom you live here, and what your leaving would break',
    hint: 'Who they are, which stay they have, how they depend on you, and how you can prove it.',
  },
  obstacleFacts: {
    name: 'What you tried, and what stops you from travelling or applying there',
    hint: 'Which authority you asked, on which day, and what it answered.',
  },
  healthFacts: {
    name: 'Why a doctor says that you cannot travel or go back',
    hint: 'Only what a medical certificate says. Leave out what you raised in a 9ter application: it does not count here.',
  },
  otherFacts: {
    name: 'What else stands in the way of applying there',
    hint: 'Each reason, and how the reasons work together.',
  },
  childhoodFacts: {
    name: 'Since when you live here, and what you have left in your country',
    hint: 'Your age when you came, your schools, and who still lives in your country.',
  },
  recognitionFacts: {
    name: 'The child, and how far the recognition is',
    hint: 'Name and date of birth of the child, where the recognition was asked and on which day.',
  },
  integrationFacts: {
    name: 'What shows your integration',
    hint: 'Since when you are here, courses, work, people who know you.',
  },
  familyHere: {
    name: 'Family in Belgium',
    hint: 'One a line: full name, what they are to you, and their stay in Belgium.',
  },
  workFacts: {
    name: 'Work, promise of work or training',
    hint: 'What you do or could do, for whom, and since when.',
  },
  languageFacts: { name: 'Language and level', hint: 'Which language, and the courses or tests you did.' },
  communityFacts: {
    name: 'Community life',
    hint: 'For example a club, voluntary work or a school council, and since when.',
  },
  vulnerabilityFacts: {
    name: 'What makes you vulnerable',
    hint: 'Write only what you want the authorities to read. A report can say the rest.',
  },
  newPieces: {
    name: 'New pieces',
    hint: 'One a line, with a number: what it is, its date, and what it shows.',
  },
  procedure: {
    name: 'Pending procedure',
    hint: 'For example: application under article 9bis, lodged on 3 May 2026.',
  },
  movedOn: { name: 'Day from which the change counts' },
  oldAddress: {
    name: 'Address until now',
    hint: 'The one that the authorities have. Write “unchanged” if you did not move.',
  },
  oldDomicile: {
    name: 'Elected domicile until now',
    hint: 'The one that the authorities have. Write “none” if you had not chosen one.',
  },
} as const satisfies Readonly<Record<FieldId, { readonly name: string; readonly hint?: string }>>

/** Who can send a letter. */
const alone = {
  alone: 'You can send this alone',
  'with-help': 'Send this with help',
  'lawyer-only': 'Only with a lawyer',
} as const satisfies Readonly<Record<Alone, string>>

/** How a letter is sent. */
const sending = {
  'registered-post': 'By registered post',
  municipality: 'At the town hall',
  email: 'By e-mail',
  'post-or-email': 'By post or by e-mail',
  'by-hand': 'Handed in against a receipt',
  lawyer: 'Through a lawyer',
} as const satisfies Readonly<Record<Sending, string>>

/** Until when a letter can go with the paper that has to go along. */
const sendBy = {
  'medical-certificate-age': {
    open: 'With the certificate of your answers, the last day to send this letter is {date}. After that day, first ask your doctor for a new certificate.',
    over: 'With the certificate of your answers, the last day to send this letter was {date}. First ask your doctor for a new certificate.',
  },
} as const satisfies Readonly<Record<SendBy, Readonly<Record<'open' | 'over', string>>>>

/** The languages of letters, as a sentence names them. */
const languages = {
  fr: 'French',
  nl: 'Dutch',
  de: 'German',
} as const satisfies Readonly<Record<LetterLanguage, string>>

/** What all letters share. Square brackets are for blanks alone. */
const frame = {
  placeAndDay: '{town}, {day}',
  subject: 'Subject: {subject}',
  salutation: 'Dear Sir or Madam,',
  closing: 'Yours faithfully,',
  signature: '[signature]',
  row: '{name}: {value}',
  blank: '[{hint}]',
  inventory: 'Inventory of the pieces',
  piece: 'Piece {number}: {piece}',
  seePiece: '{text} See piece {number}.',
  /** The inventory as a sheet of its own, on top of the pieces. */
  inventorySheet: {
    title: 'Inventory of evidence',
    of: 'Goes with the letter of {name}: {subject}',
    number: 'Number',
    piece: 'Piece',
    shows: 'What it shows',
    pages: 'Number of pages',
  },
  /** In place of the day on an empty model. */
  day: 'date',
  /** Name of the file, without an ending. It gives nothing away. */
  file: 'document',
} as const

/** What the letters share and what stands around them on the screen. */
export const letterWords = { fields, alone, sending, sendBy, languages, frame, screen } as const
