import type { LetterText } from '@/content/letter-sentences'
import type { minorReport } from '@/machines/letters/minor-report'

/** Report of an unaccompanied minor to the Guardianship Service. */
export const letterText = {
  title: 'Report of an unaccompanied minor',
  about:
    'With it anyone can tell the Guardianship Service about a young person who is in Belgium without a parent or legal guardian. The young person can do it too.',
  how: 'If it is urgent, first call the Guardianship Service: 078 15 43 24, day and night. Then e-mail this sheet to voogdij@just.fgov.be. Write what you know, and leave open what you do not know.',
  subject: 'Report of an unaccompanied minor',
  parts: {
    reports: 'I report to you the presence in Belgium of the young person named below.',
    reporter: 'Who reports',
    minor: 'The young person',
    'non-eea':
      'The young person is a national of a country outside the European Economic Area and Switzerland.',
    eea: 'The young person is a national of another country of the European Economic Area, or of Switzerland.',
    stateless: 'No country sees the young person as its citizen.',
    'never-reported': 'As far as I know, nobody has reported the young person to you before.',
    'age-known':
      'Write here what you know about the age: what the young person says, and which paper shows it.',
    where: 'Where the young person is',
    'transit-zone': 'The young person is in the transit zone of a Belgian airport.',
    'closed-centre': 'The young person is in a closed centre.',
    'where-and-with-whom':
      'Write here where and with whom the young person stays now, and how and when the young person can be reached.',
    shelter: 'Write here whether the young person has a safe place to sleep tonight.',
    adult: 'Adult who is with the young person',
    'with-nobody': 'No adult of the family is with the young person in Belgium.',
    'with-adult': 'The adult who is with the young person has no authority over them by law.',
    'adult-with-paper': 'The adult who is with the young person has a paper about authority over them.',
    'recognition-pending':
      'The adult who is with the young person has asked to be recognised as their parent.',
    'which-adult':
      'Write here whether an adult is with the young person, who it is, how they are related, and which papers the adult has.',
    papers: 'Identity papers',
    'passport-valid': 'The young person has a valid passport or national identity card.',
    'passport-expired': 'The young person has a passport or national identity card that has expired.',
    'one-other-paper': 'The young person has one other official paper with a photo or a fingerprint.',
    'several-papers': 'The young person has several papers that together prove the identity.',
    'paper-without-photo': 'The young person has one official paper without a photo or a fingerprint.',
    'no-paper': 'The young person has no identity papers.',
    'papers-which': 'Write here which papers there are, and which name and date of birth stand on them.',
    stay: 'Right to stay and procedures',
    'no-stay': 'The young person has no right to stay in Belgium.',
    'short-stay': 'The young person has a short stay: a visa, or 90 days without a visa.',
    'procedure-document': 'The young person has a paper for as long as a procedure runs.',
    'protection-running': 'An international protection procedure of the young person is running in Belgium.',
    'protection-over': 'An international protection procedure of the young person has ended in Belgium.',
    'protection-never': 'The young person has not applied for international protection in Belgium.',
    'stay-which':
      'Write here which paper or procedure there is, with its number, and whether the young person wants to apply for international protection.',
    family: 'Family',
    'family-where':
      'Write here the names of the parents and other family, where they are (country of origin, Belgium, other countries), and whether there is contact.',
    journey: 'Journey and reasons',
    'journey-how':
      'Write here when the young person left, through which countries, with whom, and when they arrived in Belgium.',
    'journey-why': 'Write here why the young person left, only if they want to say it.',
    needs: 'Danger and urgent needs',
    'in-danger':
      'The young person is in danger now: someone is keeping them, threatening them or looking for them.',
    exploited:
      'Someone forced the young person to work or to do other things, or hurt them on the way to Belgium.',
    illness: 'The young person has a serious illness.',
    'urgent-needs':
      'Write here what is urgent, such as danger, illness, pregnancy or a small child. Leave out what the Service does not need to protect the young person.',
  },
  pieces: {
    papers: 'Copy of the papers that the young person has',
  },
  warnings: {
    'call-first':
      'If the young person has no safe place tonight, do not wait for an answer by e-mail: call 078 15 43 24, day and night.',
    danger: 'If someone is in danger now, call the police: 112.',
    'age-test':
      'If there is doubt about the age, X-rays of the wrist, the teeth and the collarbone can follow. The Guardianship Service decides.',
    'official-sheet':
      'The Guardianship Service has a report form on its website. You can copy these data into it.',
    'office-told': 'The Guardianship Service tells the Immigration Office what it decides.',
    'only-needed':
      'Tell the young person what you write, and write no more than the Guardianship Service needs.',
  },
} as const satisfies LetterText<typeof minorReport>
