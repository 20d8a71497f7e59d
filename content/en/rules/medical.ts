import type { RuleTextsOf } from '@/content/law/rules/kinds'
import type { medicalRules } from '@/content/law/rules/medical'

export const medicalRuleTexts = {
  'T-01':
    'The person is in Belgium, proves identity, and has an illness with a real risk, or lacks adequate treatment in the country of origin.',
  'T-02':
    'A person can apply with or without a stay, also from the transit zone or a closed centre, but not from abroad.',
  'T-03': 'The lack of adequate treatment is a ground of its own, beside the danger to life.',
  'T-04': 'No contribution fee is due for 9ter.',
  'T-05': 'Only the newest 9ter application counts. A 9ter and a 9bis application may run side by side.',
  'T-06':
    'After a second appeal on the same legal basis, the earlier one counts as withdrawn, unless an interest is shown.',
  'T-10': 'The application goes by registered post to the Immigration Office.',
  'T-11': 'The application gives the actual address in Belgium.',
  'T-12': 'One document that meets four requirements proves identity.',
  'T-13': 'Several papers together can prove identity.',
  'T-14': 'An expired passport is normally accepted. A photo or fingerprint makes the physical link.',
  'T-15':
    'A running international protection procedure waives proof of identity, if the application claims it.',
  'T-16': 'For 9ter, it does not help that a document is impossible to obtain.',
  'T-17': 'A certificate on the official model is attached.',
  'T-18': 'The certificate is less than three months old on the day the application is lodged.',
  'T-19': 'The certificate states the illness, its degree of severity and the treatment.',
  'T-20': 'Certificates that are unsigned, unnamed or badly filled in are a main reason for refusal.',
  'T-21': 'Since 1 March 2024, there is a new model. The old one is still accepted.',
  'T-22': 'The doctor of the Immigration Office can find that the illness is plainly not covered.',
  'T-23': 'Elements raised before cannot be raised again.',
  'T-24': 'Exceptions: an earlier file that failed only on form, identity or certificate, or was withdrawn.',
  'T-25': 'All useful and recent information on illness and treatment is sent along.',
  'T-26': 'The application is signed and says who the person is.',
  'T-27': 'The person chooses an address in Belgium for letters (elected domicile) and reports each change.',
  'T-27b': 'A change of the actual address is reported to the Immigration Office and the municipality.',
  'T-28': 'The language is free, or that of an international protection procedure up to six months before.',
  'T-29': 'Serious crimes exclude a person from 9ter.',
  'T-30': 'No rule was found on the number of copies.',
  'T-40': 'Before admissibility, there is no paper.',
  'T-41': 'After admissibility, there is a registration certificate (orange card).',
  'T-42': 'The municipality checks the address.',
  'T-43': 'A missed medical appointment must be explained within 15 days.',
  'T-44': 'The doctor may examine the person, and must answer what the treating doctor says.',
  'T-45': 'No time limit binds the decision.',
  'T-46': 'Before admissibility, only urgent medical help; after it, social assistance for those in need.',
  'T-47': 'No work on the orange card; work with the A card.',
  'T-48': 'An admissible 9ter application can end a reception place.',
  'T-49':
    'An unlimited stay on another basis closes a pending 9ter application, unless the person asks within 60 days to go on.',
  'T-50': 'An annulled refusal on the merits brings admissibility back.',
  'T-60': 'A positive decision gives an A card for one year.',
  'T-61': 'Renewal is asked for before the card expires, between the 45th and the 30th day before.',
  'T-62':
    'Renewal can be refused only if health improved radically and lastingly, or for public order or fraud.',
  'T-63': 'Five years after the application, the stay becomes unlimited, by the law that we read.',
  'T-64': 'A B card is valid for five years and is renewed between the 40th and the 30th day before.',
  'T-65': 'Family members come under the ordinary rules.',
  'T-66': 'A refusal is often followed by an order to leave.',
  'T-67': 'An appeal against a refusal does not suspend it by itself.',
} as const satisfies RuleTextsOf<typeof medicalRules>
