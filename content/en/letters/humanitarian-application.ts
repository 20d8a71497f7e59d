import type { LetterText } from '@/content/letter-sentences'
import type { humanitarianApplication } from '@/machines/letters/humanitarian-application'

/** Application to stay for humanitarian reasons (9bis). */
export const letterText = {
  title: 'Application to stay for humanitarian reasons (9bis)',
  about:
    'With it you ask for a stay from inside Belgium. You first say why you cannot ask for it abroad, and then why you ask to stay. It goes to the mayor, who sends it to the Immigration Office.',
  how: 'Let a lawyer read it first. Each adult who applies signs it, or the lawyer does. Send it with all pieces to the mayor of the municipality where you really live, best by registered post, or hand it in at the town hall and ask for a receipt. Keep a copy of everything. Put your name on the doorbell, because the municipality checks your address.',
  subject:
    'Application for authorisation to stay on the basis of article 9bis of the Act of 15 December 1980',
  to: 'To the mayor of {municipality}',
  parts: {
    'requests-together': 'I ask this for myself and for the members of my family who are named below.',
    requests:
      'I ask for authorisation to stay in Belgium for more than three months, on the basis of article 9bis of the Act of 15 December 1980.',
    mayor:
      'I ask you to check my residence, to give me a receipt, and to send this application with all its pieces to the Immigration Office.',
    'residence-and-domicile': 'Residence and elected domicile',
    residence: 'My actual residence in Belgium is: {address}',
    held: 'I am detained in a closed centre. The address above is that of the centre.',
    domicile:
      'For this application I elect domicile in Belgium (article 9quater, §1) at the following address: {domicile}',
    household: 'Who applies',
    'for-myself': 'I lodge this application for myself alone.',
    'with-family': 'I lodge this application together with the following members of my family: {family}',
    'family-ties': 'Official documents show these family ties.',
    'alone-or-together':
      'Write here whether you apply alone or together with your family. Of each member of your family who applies, write the full name, the date and place of birth, the nationality, the civil status, and what this person is to you.',
    identity: 'Identity (article 9bis, §1)',
    passport: 'I add a copy of my valid passport or national identity card.',
    expired:
      'I add a copy of my passport or national identity card. It has expired. Article 9bis does not require that it is still valid.',
    'travel-document': 'I add a copy of a travel document that is equivalent to a passport.',
    'other-identity':
      'I add a copy of an official document that serves to prove identity, and I ask you to accept it as an identity document.',
    'exempt-pending':
      'My application for international protection is pending, and no final decision has been taken on it. I therefore do not have to present an identity document (article 9bis, §1, paragraph 2).',
    'exempt-cassation':
      'The Council of State has declared my cassation appeal admissible and has not yet rejected it. I therefore do not have to present an identity document (article 9bis, §1, paragraph 2).',
    'document-impossible':
      'It is impossible for me to obtain the required identity document in Belgium, and I prove each step that I took. I therefore ask to be exempted from presenting it (article 9bis, §1, paragraph 2).',
    'document-tried':
      'I tried to obtain the required identity document in Belgium and did not succeed. I add the proof that I have, and I ask to be exempted from presenting the document (article 9bis, §1, paragraph 2).',
    'each-step':
      'Write here each step that you took to get an identity document: which authority you asked, on which day and how, and what it answered. Name the proof of each step.',
    'family-identity':
      'Write here which identity document goes with this application for each other member of your family, or why there is none.',
    'enclose-document':
      'Write here which identity document goes with this application. Identity is judged on the day you lodge it, so do not lodge it without that document.',
    'prove-identity':
      'Write here which identity document you add. If you cannot get one in Belgium, write why, and each step that you took, with its proof.',
    fee: 'Contribution fee (article 1/1)',
    'exempt-stateless':
      'I am recognised as stateless and lost my nationality against my will. I therefore ask to be exempted from the contribution fee (Constitutional Court, 22 February 2018, no. 18/2018).',
    'exempt-scholarship':
      'I have a recognised scholarship. I therefore ask to be exempted from the contribution fee (article 1/1/1 of the Royal Decree of 8 October 1981).',
    'fee-paid': 'I add the proof that the contribution fee was paid.',
    'one-fee':
      'We are one family and apply together on the same legal basis, and ask that one contribution fee counts for all of us.',
    'fee-for-each': 'The contribution fee was paid for each member of the family who has to pay it.',
    'prove-fee':
      'Write here which piece proves that the contribution fee was paid in full. If you do not have to pay it, for example because you are under 18, write why and name the piece that shows it.',
    circumstances: 'Exceptional circumstances: why I apply in Belgium',
    'why-here':
      'Article 9, paragraph 2, asks me to apply at the Belgian diplomatic or consular post abroad. I ask you to accept the following as exceptional circumstances, which make that impossible or particularly difficult for me (article 9bis, §1).',
    'protection-pending':
      'My application for international protection is pending. As long as it is, I cannot be expected to return to my country in order to apply there.',
    'cassation-pending':
      'My cassation appeal in the procedure for international protection is pending, and the Council of State has declared it admissible.',
    'medical-stay':
      'My application under article 9ter is pending, and I hold a residence document for as long as that procedure runs. Lawful stay on an admissible application under article 9ter is an exceptional circumstance (Council of State, 4 June 2019, no. 244.688).',
    'danger-on-return':
      'In my country I would risk torture, inhuman treatment or the dangers of war. I rely on article 3 of the European Convention on Human Rights. {dangerFacts}',
    'family-life-broken':
      'Leaving Belgium would break my family life or my private life in a way that is out of proportion. I rely on article 8 of the European Convention on Human Rights. {familyLifeFacts}',
    'cannot-travel-or-apply':
      'I cannot obtain travel documents, or I cannot lodge the application there. {obstacleFacts}',
    medical: 'A medical problem prevents me from travelling or from going back. {healthFacts}',
    'grew-up-here': 'I grew up in Belgium and have no ties left with my country. {childhoodFacts}',
    'recognition-pending':
      'I have a child in Belgium, and the child has not yet been recognised as mine. {recognitionFacts}',
    'other-serious':
      'There are other serious reasons, which I ask you to examine one by one and together. {otherFacts}',
    integration: 'I am well integrated in Belgium. {integrationFacts}',
    'family-in-belgium': 'I have family in Belgium. {familyHere}',
    'children-at-school': 'My children go to school in Belgium.',
    'no-money': 'I do not have the money for the journey.',
    'own-circumstances':
      'Write here in your own words what makes it impossible or particularly difficult for you to go and apply abroad now: what happened, when and where, and which piece proves it. Write only what is true and what you can prove. If the paragraphs above say it all, leave this one out.',
    earlier: 'Earlier procedures and new elements (article 9bis, §2)',
    procedures:
      'Write here each earlier procedure of yours in Belgium: which one, when the application was lodged, and how and when it ended. Then write what is new since then. If there was none, write that.',
    'none-before': 'I have not lodged any other application to stay in Belgium before.',
    'none-refused-in-protection':
      'None of these reasons was refused in a procedure for international protection (article 9bis, §2, 1°).',
    'outside-protection':
      'The reasons that were refused in a procedure for international protection were refused because they fall outside it, or because the authorities there had no power to judge them. Article 9bis, §2, 1°, does not bar them.',
    'none-kept-back':
      'None of these reasons had to be raised in a procedure for international protection (article 9bis, §2, 2°).',
    'none-in-stay-application':
      'I raised none of these reasons in an earlier application to stay (article 9bis, §2, 3°).',
    'stay-failed-on-form':
      'I raised reasons in an earlier application to stay that was declared inadmissible because of the identity documents or of the contribution fee. Article 9bis, §2, 3°, lets me raise them again.',
    'stay-withdrawn':
      'I raised reasons in an earlier application to stay that was withdrawn, or that this application replaces. Article 9bis, §2, 3°, lets me raise them again.',
    'none-in-medical':
      'I raised none of these reasons in an application under article 9ter (article 9bis, §2, 4°).',
    'none-in-statelessness':
      'I raised none of these reasons in an application to stay as a stateless person (article 9bis, §2, 5°).',
    'statelessness-not-considered':
      'I raised reasons in an application to stay as a stateless person that was not taken into consideration (article 57/40). Article 9bis, §2, 5°, lets me raise them again.',
    merits: 'Reasons for the stay',
    'weighed-together':
      'I ask you to weigh the following reasons together, and with the circumstances above.',
    'protection-days':
      'I applied for international protection on {protectionLodgedOn}. The final decision was notified to me on {protectionEndedOn}.',
    'protection-since':
      'I applied for international protection on {protectionLodgedOn}, and this procedure is still running.',
    'long-procedure':
      'Write here how long the procedure for international protection took, if that was more than four years, or more than three years with a child at school. If nothing misleading on your side made it longer, say so.',
    'child-at-school': 'A child of my household goes to school in Belgium.',
    work: 'I can show work, a promise of work, or training. {workFacts}',
    language: 'I know one of the languages of Belgium. {languageFacts}',
    community: 'I take part in community life. {communityFacts}',
    vulnerability: 'I am in a situation of specific vulnerability. {vulnerabilityFacts}',
    'own-reasons':
      'Write here your other reasons to stay, each in a few sentences: since when you live in Belgium, your family and the people around you, your work and your studies. Name the piece that proves each of them.',
    request: 'Request',
    'asks-together':
      'I ask that this authorisation be granted to me and to each member of my family who is named above.',
    asks: 'I ask that this application be declared admissible and well founded, and that authorisation to stay be granted on the basis of article 9bis.',
    'other-signatures':
      'Write here the name of each other adult who applies with you, with room for a signature below it.',
  },
  pieces: {
    'family-documents': 'Official documents that show the family ties',
    passport: 'Copy of my passport or national identity card',
    expired: 'Copy of my expired passport or national identity card',
    'travel-document': 'Copy of my travel document',
    'other-identity': 'Copy of the official document that serves to prove identity',
    'protection-attestation':
      'Proof that the procedure for international protection is pending, or that the cassation appeal was declared admissible',
    'steps-for-a-document': 'Proof of the steps to obtain an identity document in Belgium',
    'proof-of-exemption': 'Proof that no contribution fee is due',
    'proof-of-payment': 'Proof of payment of the contribution fee',
    'proof-medical-stay':
      'Copy of the residence document, and of the decision on the application under article 9ter',
    'proof-danger': 'Proof of the danger on return',
    'proof-family-life': 'Proof of the family life or private life in Belgium',
    'proof-obstacle': 'Proof that travelling or applying there is not possible',
    'proof-medical': 'Medical certificate on travelling or going back',
    'proof-childhood': 'Proof of growing up in Belgium',
    'proof-recognition': 'Papers on the child and on the recognition',
    'proof-other': 'Proof of the other serious reasons',
    'proof-integration': 'Proof of integration in Belgium',
    'proof-family-here': 'Proof of the family in Belgium and of their stay',
    'proof-school': 'School certificates of the children',
    'proof-no-money': 'Proof of the lack of means',
    'protection-decision': 'Decisions in the procedure for international protection',
    'stay-decision': 'Decision on the earlier application to stay',
    'statelessness-decision': 'Decision on the application to stay as a stateless person',
    'school-certificate': 'School certificate',
    'proof-work': 'Proof of work, of a promise of work or of a training',
    'proof-language': 'Proof of knowledge of the language',
    'proof-community': 'Proof of community life',
    'proof-vulnerability': 'Reports or certificates on the situation of vulnerability',
  },
  warnings: {
    'only-the-mayor':
      'Only the mayor of the municipality where you really live can take this application. Sent to another place, it is not looked at.',
    'fee-first':
      'Pay the contribution fee in full before you lodge the application, and add the proof. Without that proof the application is inadmissible. Check the amount of the day.',
    'identity-on-the-day':
      'Your identity document, or the reason why you have none, is judged on the day you lodge the application. What comes later is too late.',
    'not-alone':
      'Being integrated, having family or children at school here, or having no money for the journey is not enough by itself in practice. Ask a lawyer which other circumstance there is.',
    'newest-counts':
      'Only your newest 9bis application is looked at. If an older one is still pending, this one withdraws it, so put everything that matters in this one.',
    'used-once':
      'Reasons that you gave in an earlier application to stay, or that were refused in an international protection procedure or belonged there, often do not count here. Those of a 9ter application never count. What you write now can normally not be used again either.',
    'entry-ban':
      'While an entry ban stands, the Immigration Office may call a 9bis application without object. Speak to a lawyer first.',
    'no-paper-yet':
      'A pending 9bis application gives you no paper, and it does not stop an order to leave. There is no time limit for the decision.',
  },
} as const satisfies LetterText<typeof humanitarianApplication>
