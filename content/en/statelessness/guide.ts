import type { AnyProcedureText } from '@/content/sentences'

export const warnings = [
  'Only your newest application of this kind counts. With a new one, you withdraw an earlier one that is still pending.',
  'What you raise in this application cannot be used again in 9bis, unless the application is not taken into consideration.',
  'Tell the Immigration Office about every change of address, and keep proof. A letter that you miss can close your file.',
  'If you miss an interview, or do not answer a request within 30 days of the day it was sent, your file is closed. A valid reason prevents this: send it at once.',
  'The application alone gives no right to stay. These rules name no paper for the time that it is pending, and an order to leave stays as it is.',
  'If you fear to go back, ask a lawyer about international protection first. If you ask for protection, this application waits.',
] as const satisfies AnyProcedureText['warnings']

export const guide = {
  forWhom: [
    'No country sees you as its citizen. You show who you are and where you come from. You lost your nationality against your will or never had one.',
    'You cannot get a nationality. No other country that you have ties with would let you stay for good. You are not a danger to public order or security.',
    'You must also show an earlier lawful stay of more than three months, or a stay as an applicant for international protection.',
    'A family court can recognise that you are stateless. That alone gives no right to stay, and you do not need this recognition to apply.',
  ],
  permits: [
    'A positive decision gives a stay of five years. Five years after it was given, the stay becomes unlimited. The day of the decision counts, not the day of the application.',
    'During the five years, the stay can be ended if the conditions are no longer met. You are first invited to answer. Once it is unlimited, it can no longer be ended for that reason.',
    'Register at your municipality within eight working days after you receive the decision.',
    'Family reunification has the same easier rules as for people with international protection.',
  ],
  pitfalls: [
    'You send the application by e-mail or hand it in at the municipality. Only a registered letter counts.',
    'Your letter gives only your lawyer’s address.',
    'Nothing shows your earlier stay.',
    'You ask the consulate of a country that you fear. Speak to a lawyer before you contact it.',
    'You move and do not tell the Immigration Office, so a letter does not reach you.',
    'You have a valid passport of a country. Explain why that country still does not see you as its citizen.',
    'Article 1 of the Convention of 1954 also leaves out some people, such as those whom UNRWA helps now. Check: we have not found how the CGRS reads that part. Ask a lawyer, above all if a United Nations agency helps or helped you.',
  ],
  appeal: [
    'You can ask the Council for Alien Law Litigation (CALL: RvV / CCE) to annul a refusal, also where the application was not taken into consideration or was closed. It looks only at whether the decision was lawful on the day it was taken.',
    'The time limit that we know was 30 days from notification, and 10 days for people in detention. Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
    'The appeal alone does not stop a removal. If a removal is near, see a lawyer the same day.',
  ],
} as const satisfies AnyProcedureText['guide']
