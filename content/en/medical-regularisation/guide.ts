import type { AnyProcedureText } from '@/content/sentences'

export const warnings = [
  'Only your newest 9ter application is examined. With a new one, you withdraw an earlier one that is still pending. So repeat everything that matters.',
  'If your pending application was already declared admissible, a new one costs you the orange card that you got for it.',
  'Elect a domicile in Belgium. Without one, decisions count as delivered at the Immigration Office, and you may miss a time limit.',
  'Report each change of your elected domicile to the Immigration Office, by registered post or against receipt. Report a change of your real address there and to your municipality.',
  'There is no federal fee for 9ter, even if a municipality asks for proof of payment.',
  'The application alone gives no right to stay. Until it is declared admissible, you get no paper and an order to leave stays as it is.',
  'You may have a 9bis application at the same time. But what you write in the 9ter application cannot be used again in 9bis.',
  'If you get an unlimited right to stay on another ground, a pending application is closed. Within 60 days after you receive that title, you can ask by registered letter to go on.',
  'If the Office’s doctor calls you, go. If you cannot, give a valid reason within 15 days after the appointment.',
] as const satisfies AnyProcedureText['warnings']

export const guide = {
  forWhom: [
    'You are in Belgium, with or without a right to stay, and you are seriously ill.',
    'The illness is a real risk to your life or body. Or you run a real risk of inhuman or degrading treatment, because your country has no proper treatment.',
    'You can apply during an international protection procedure, after it, and also after an order to leave.',
  ],
  permits: [
    'Before the decision on admissibility you get no paper. You keep the status that you had, and you can ask for urgent medical help.',
    'Once the application is admissible, you get an orange card (attest van immatriculatie / attestation d’immatriculation). In practice it is valid for three months. It is then extended three times by three months, and after that month by month.',
    'With the orange card you can ask the social welfare centre (OCMW / CPAS) for help if you are in need. It does not let you work.',
    'After a positive decision you get an A card for one year. Ask your municipality to renew it before it expires: in practice between the 45th and the 30th day before.',
    'For each renewal you send new medical information. Your stay can end if your health has improved radically and lastingly, for public order, or for fraud. You are first invited to answer.',
    'Five years after the day of your application, your stay becomes unlimited, by the law that we read. You then get a B card.',
    'Your family can apply for family reunification under the ordinary conditions.',
  ],
  pitfalls: [
    'The certificate is too old on the day you post it, unsigned, without your name, or badly filled in. These are the main reasons for a refusal at the start.',
    'The certificate does not state the severity in so many words. An added report does not repair that.',
    'You send the letter to the municipality, as for 9bis.',
    'You promise proof of identity for later. It has to be there when you lodge the application.',
    'You do not mention a pending international protection procedure in the application, so you lose the exemption from proving identity.',
    'Your new application repeats an old one and does not say what is new.',
    'If you live in a reception centre, an admissible application can end your place there. Ask your social worker before you apply.',
  ],
  appeal: [
    'You can ask the Council for Alien Law Litigation (CALL: RvV / CCE) to annul a refusal. It looks only at whether the decision was lawful on the day it was taken.',
    'The time limit that we know is 30 days from notification, and 10 days if you are detained. Check: the law changed in June 2026 and we have not read the new text. Follow the time limit printed on the decision.',
    'The appeal alone does not stop a removal, with one exception. It does if a lawyer can argue that a return would make your health decline seriously and beyond repair (Court of Justice of the European Union, C-562/13, C-402/19, C-233/19). If a removal is near, see a lawyer the same day.',
    'A refusal often comes with an order to leave, which has its own time limits.',
  ],
} as const satisfies AnyProcedureText['guide']
