import type { LetterText } from '@/content/letter-sentences'
import type { medicalApplication } from '@/machines/letters/medical-application'

/** Application to stay for medical reasons (9ter). */
export const letterText = {
  title: 'Application to stay for medical reasons (9ter)',
  about:
    'With it you ask the Immigration Office for a stay because of a serious illness. The letter says who you are, where you live and which papers you add. What the illness is, the doctor says on the certificate.',
  how: 'Put the letter, the certificate and all other papers in one envelope and send it by registered post to the Medical Stay Service. You or your lawyer signs the letter. Keep a copy of everything, and keep the post receipt for years.',
  subject:
    'Application for authorisation to stay for medical reasons (article 9ter of the Act of 15 December 1980), sent by registered post',
  parts: {
    requests:
      'I ask for authorisation to stay in Belgium for more than three months for medical reasons, on the basis of article 9ter of the Act of 15 December 1980.',
    patient:
      'This application is for the following person, who is ill. What this letter says about identity, illness and treatment is about this person: {patient}',
    family:
      'Write here which members of your family in Belgium apply with you, if there are any. For each, write the full name, the date and place of birth, the nationality, and what this person is to the one who is ill.',
    history: 'Stay and earlier procedures',
    arrival:
      'Write here in a few sentences when you came to Belgium and which procedures you had since then, with the date and the outcome of each. Do not write about the illness.',
    'protection-never': 'I have never applied for international protection in Belgium.',
    'protection-ended-on':
      'My procedure for international protection in Belgium has ended. The final decision was notified to me on {protectionEndedOn}.',
    'protection-ended':
      'My procedure for international protection in Belgium has ended with a final decision.',
    'earlier-medical': 'I have lodged an application under article 9ter before.',
    'earlier-humanitarian': 'I have lodged an application under article 9bis before.',
    'earlier-statelessness': 'I have lodged an application to stay as a stateless person before.',
    'earlier-other': 'I have lodged another application to stay in Belgium before.',
    'earlier-none': 'I have not lodged any other application to stay in Belgium before.',
    form: 'Residence and elected domicile',
    residence: 'My actual residence in Belgium (article 9ter, §1, paragraph 2) is: {address}',
    domicile:
      'For this application I elect domicile in Belgium (article 9quater, §1) at the following address: {domicile}',
    identity: 'Proof of identity',
    passport:
      'I prove identity with a copy of a valid passport or national identity card (article 9ter, §2, paragraph 1).',
    expired:
      'I prove identity with a copy of a passport or national identity card (article 9ter, §2, paragraph 1). It has expired. Article 9ter does not require that it is still valid.',
    'one-paper':
      'I prove identity with the paper that I add (article 9ter, §2, paragraph 1). On the requirements of that article, I state the following.',
    'several-papers':
      'I prove identity with several papers together (article 9ter, §2, paragraph 2). On the requirements of that article, I state the following.',
    'one-paper-data': 'The paper shows the full name, the place and date of birth, and the nationality.',
    'one-paper-authority': 'It was issued by the competent authority.',
    'one-paper-photo':
      'It bears a photo or fingerprints, so that a physical link with the person can be established.',
    'one-paper-independent':
      'It was not drawn up on the basis of the statements of the person concerned alone.',
    'papers-data':
      'Together the papers show the full name, the place and date of birth, and the nationality.',
    'papers-authority': 'Each of them was issued by the competent authority.',
    'papers-photo':
      'At least one of them bears a photo or fingerprints, so that a physical link with the person can be established.',
    'papers-independent':
      'None of them was drawn up on the basis of the statements of the person concerned alone.',
    'exempt-pending':
      'My application for international protection is pending, and no final decision has been taken on it. I therefore rely on the exemption from proof of identity in article 9ter, §2, paragraph 3, and I add the proof of it.',
    'exempt-cassation':
      'The Council of State has declared my cassation appeal admissible and has not yet rejected it. I therefore rely on the exemption from proof of identity in article 9ter, §2, paragraph 3, and I add the proof of it.',
    'enclose-identity':
      'Write here which proof of identity goes with this letter. Identity is judged on the day you send it, so do not send the letter without that proof.',
    'prove-identity':
      'Write here which papers prove identity: what each paper is, who issued it, and whether it has a photo or fingerprints. Add a copy of each.',
    certificate: 'Medical certificate',
    'certificate-enclosed':
      'I add the standard medical certificate that article 9ter, §1, paragraph 4, requires.',
    'certificate-date': 'The certificate is dated {certificateDate}.',
    'certificate-illness': 'It states the illness.',
    'certificate-severity': 'It states the degree of severity of the illness.',
    'certificate-treatment': 'It states the treatment that is considered necessary.',
    'details-in-certificate':
      'The medical details stand in the medical papers that I add, and not in this letter.',
    merits: 'Illness and treatment',
    'both-grounds':
      'I ask you to examine the illness on both grounds of article 9ter, §1, paragraph 1. The first is a real risk to life or to physical integrity. The second is a real risk of inhuman or degrading treatment where there is no adequate treatment in the country of origin or of residence.',
    'risk-life':
      'According to the treating doctor, the illness involves a real risk to life or to physical integrity.',
    'risk-treatment':
      'According to the treating doctor, there is a real risk of inhuman or degrading treatment without adequate treatment.',
    'treatment-missing':
      'The treatment that is needed does not exist in the country of origin or of residence.',
    'treatment-limited':
      'The treatment that is needed is scarce in the country of origin or of residence, or it is not always available there.',
    'treatment-out-of-reach':
      'Even if the treatment that is needed exists in the country of origin or of residence, it is not accessible there in practice. It is therefore not adequate within the meaning of article 9ter.',
    information:
      'I add information on the illness, on the possibilities of treatment and on access to it (article 9ter, §1, paragraph 3).',
    'treatment-facts':
      'Write here what you know about the treatment in that country: whether it exists and where, whether it is always available, how far it is, what it costs and who would pay. Name the source and the date of each point. Do not describe the illness here.',
    new: 'New elements (article 9ter, §3, 5°)',
    'earlier-form':
      'My earlier application under article 9ter was declared inadmissible on the basis of article 9ter, §3, 1°, 2° or 3°, and of nothing else. Article 9ter, §3, 5°, lets me raise its elements again.',
    'earlier-withdrawn':
      'I withdrew my earlier application under article 9ter. Article 9ter, §3, 5°, lets me raise its elements again.',
    'earlier-pending':
      'My earlier application under article 9ter is still pending. I lodge this application in its place (article 9ter, §8).',
    'new-facts':
      'This application rests on an illness or on facts that I did not raise in my earlier application under article 9ter.',
    'new-treatment':
      'This application rests on a new treatment that is now needed for the illness of my earlier application under article 9ter.',
    'outside-protection':
      'The illness came up in my procedure for international protection. The decision says that it falls outside international protection, so article 9bis, §2, 1°, does not bar it.',
    'unknown-in-protection':
      'I did not know about the illness during my procedure for international protection, or it came later, so I could not raise it there (article 9bis, §2, 2°).',
    'not-raised-for-stay': 'I did not raise this illness in an earlier application to stay.',
    'excepted-for-stay':
      'I raised this illness in an earlier application to stay. That application was declared inadmissible only for identity or for the contribution fee, or I withdrew it, so article 9bis, §2, 3°, does not bar it.',
    'what-is-new':
      'Write here, if you have applied to stay before, what is new since then: which facts or which treatment, since when, and which piece shows it. Do not name the illness.',
    'not-in-protection':
      'Write here whether the illness came up in the procedure for international protection. If it did not, say why.',
    request: 'Request',
    asks: 'I ask you to declare this application admissible and well founded, and to grant the authorisation to stay on the basis of article 9ter.',
    'letters-to':
      'Please send every decision, and every invitation from the doctor, to my elected domicile, and a copy to my actual residence.',
  },
  pieces: {
    'protection-decision': 'Last decision on my application for international protection',
    'earlier-decisions': 'Earlier applications to stay and the decisions on them',
    passport: 'Copy of the passport or national identity card',
    expired: 'Copy of the expired passport or national identity card',
    'other-paper': 'Copy of the paper that proves identity',
    papers: 'Copies of the papers that together prove identity',
    'exemption-proof':
      'Proof that the procedure for international protection has not ended, or that the cassation appeal was declared admissible',
    certificate: 'Standard medical certificate',
    information: 'Information on the illness and on treatment in the country, with its dates and sources',
  },
  warnings: {
    registered:
      'Send it by registered post to the Medical Stay Service. Handed in at the town hall, or sent in another way, it is inadmissible.',
    'all-at-once':
      'The proof of identity and the medical certificate have to be in the same letter. What you send later is too late. On the day you send the letter, the certificate has to be less than three months old. If it is older, first ask your doctor for a new one.',
    'certificate-first':
      'Do not send the letter yet. First ask your doctor to fill in and sign the official certificate: another report does not replace it.',
    'no-identity':
      'Without proof of identity, the application is inadmissible. In 9ter there is no exemption for people who cannot get a paper. Speak to a lawyer first.',
    'four-requirements':
      'A paper other than a passport or identity card has to meet four requirements. The letter names those that you said are met. If one is missing, speak to a lawyer first.',
    'the-ill-person':
      'The application has to be for the person who is ill; members of the family can be named with that person. The letter, the certificate and the proof of identity have to be about that person. Let a lawyer read this letter.',
    'newest-counts':
      'Only the newest 9ter application is looked at. If an older one is still pending, this letter withdraws it, so put everything that matters in this one.',
    'used-once':
      'What you raise here normally cannot be used again in a new 9ter application, and it can never be used in 9bis. A weak application can use up your reasons.',
    'nothing-new':
      'You said that nothing is new since your earlier application. An application that only repeats an earlier one is inadmissible. Speak to your doctor and to a lawyer first.',
    'no-paper-yet':
      'Sending this letter gives you no paper, and it does not erase an order to leave. You get an orange card only if the application is declared admissible.',
  },
} as const satisfies LetterText<typeof medicalApplication>
