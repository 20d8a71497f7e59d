import type { ProcedureText } from '@/content/sentences'

export const warnings = [
  'Only your newest 9ter application is examined. A new one withdraws an earlier one that is still pending, so repeat everything that matters.',
  'If your pending application was already admissible, a new one costs you the orange card that you got for it.',
  'Elect a domicile in Belgium. Without it, decisions count as delivered at the Immigration Office, and you may miss a time limit.',
  'Report each change of your elected domicile to the Immigration Office, by registered post or against receipt. Report a change of your real address there too, and to your municipality.',
  'There is no federal fee for 9ter, also if a municipality asks for proof of payment.',
  'The application gives no right to stay by itself. Until it is declared admissible you get no paper, and an order to leave stays as it is.',
  'A 9bis application may run at the same time. But what you write in the 9ter application cannot be used again in 9bis.',
  'If you get an unlimited right to stay on another ground, a pending application is closed. You can ask by registered letter to go on, within 60 days after you receive that title.',
  'If the Office’s doctor calls you, go. If you cannot, give a valid reason within 15 days after the appointment.',
] as const satisfies ProcedureText['warnings']

export const guide = {
  forWhom: [
    'You are in Belgium, with or without a right to stay, and you are seriously ill.',
    'The illness is a real risk to your life or body. Or there is a real risk of inhuman or degrading treatment, because proper treatment is missing in your country.',
    'You can apply during an asylum procedure, after it, and also after an order to leave.',
  ],
  permits: [
    'Before the decision on admissibility you get no paper. You keep the status that you had, and you can ask for urgent medical help.',
    'After an admissible application you get an orange card (attest van immatriculatie / attestation d’immatriculation). In practice it is valid for three months, is extended three times by three months, and then month by month.',
    'With the orange card you can ask the social welfare centre (OCMW / CPAS) for help if you are in need. It gives no access to work.',
    'After a positive decision you get an A card for one year. Ask your municipality to renew it before it expires, in practice between the 45th and the 30th day before.',
    'For each renewal you send new medical information. The stay can end if your health has improved radically and lastingly, for public order, or for fraud. You are invited to answer first.',
    'Five years after the day of your application the stay becomes unlimited by law. You then get a B card.',
    'Your family can apply for family reunification under the ordinary conditions.',
  ],
  pitfalls: [
    'The certificate is too old on the day of posting, not signed, without your name, or badly filled in. These are the main reasons for a refusal at the start.',
    'The severity is not written in so many words on the certificate. A report that is added does not repair that.',
    'The letter goes to the municipality, as for 9bis.',
    'Proof of identity is promised for later. It has to be there when you file.',
    'A pending asylum procedure is not mentioned in the application, so the exemption from proving identity is lost.',
    'A new application repeats an old one without saying what is new.',
    'If you live in a reception centre, an admissible application can end your place there. Ask your social worker before you file.',
  ],
  appeal: [
    'You can ask the Council for Alien Law Litigation (CALL: RvV / CCE) to annul a refusal. It looks only at whether the decision is lawful, on the day it was taken.',
    'The known time limit is 30 days from notification, and 10 days if you are held. Check: the law changed in June 2026 and the new text was not read. Follow the time limit printed on the decision.',
    'The appeal does not stop a removal by itself. If a removal is near, see a lawyer the same day.',
    'A refusal often comes with an order to leave, which has its own time limits.',
  ],
} as const satisfies ProcedureText['guide']
