import { type HelperText, nearbyTexts } from '@/content/en/help/helpers'
import { organisationTexts } from '@/content/en/help/organisations'
import type { DistrictId } from '@/content/law/help/districts'
import type { HelperId } from '@/content/law/help/helpers'
import type { HelpKind, HelpLanguage } from '@/content/law/help/types'

/** The page of people who help, near the reader. */
export const help = {
  title: 'Help near you',
  lead: 'People who can help you, and how to reach them. Call before you go: hours change.',
  danger: 'In danger now? Call the police.',
  place: 'Your postcode or municipality',
  placeHint: 'For example 4000, Gent or Liège. Nothing you type leaves your device.',
  placeNone: 'We do not know this place. Check the spelling, or choose another place near you.',
  placeBusy: 'The list of places is being opened.',
  placeFailed: 'The list of places could not be opened. All helpers are below.',
  placeList: 'Places with this name',
  placeUnsettled:
    'We could not find which judicial district this place is in. You may go to any legal aid office, in any district.',
  anotherPlace: 'Choose another place',
  kind: 'What do you need?',
  kindAll: 'Show everything',
  kindFromAnswers: 'We chose this from your answers in this tab. You can change it.',
  near: 'Near you',
  everywhere: 'In the whole country',
  authorities: 'Authorities and public services',
  anyOffice:
    'You may go to any legal aid office, also in another district. Each office can only name lawyers of its own bar.',
  noneNear: 'We found no address near you for this. The helpers below work in the whole country.',
  generalWay:
    'You can also ask the public welfare centre (OCMW / CPAS) of your municipality, or the justice house, for a lawyer.',
  lawyerBring:
    'For a lawyer, bring every decision with its envelope, proof of your income and proof of who lives with you.',
  kinds: {
    lawyer: 'A lawyer or legal advice',
    victim: 'My rights as a victim',
    child: 'A child who is alone',
    illness: 'Illness and care',
    return: 'Going back',
    shelter: 'A place to stay, or money to live',
    listen: 'Just someone to talk to',
  } satisfies Record<HelpKind, string>,
  districts: {
    antwerp: 'Antwerp',
    limburg: 'Limburg',
    brussels: 'Brussels',
    leuven: 'Leuven',
    'walloon-brabant': 'Walloon Brabant',
    'east-flanders': 'East Flanders',
    'west-flanders': 'West Flanders',
    hainaut: 'Hainaut',
    liege: 'Liège',
    eupen: 'Eupen',
    namur: 'Namur',
    luxembourg: 'Luxembourg',
  } satisfies Record<DistrictId, string>,
  languages: { nl: 'Dutch', fr: 'French', de: 'German', en: 'English' } satisfies Record<
    HelpLanguage,
    string
  >,
  hours: 'Hours',
  visit: 'Appointment',
  bring: 'Bring',
  spoken: 'Languages',
  source: 'We read this on {date}.',
  sourceOld: 'To check: we read this on {date}.',
  page: 'The page is from {year}. Check it first.',
  noDay: 'The page has no date. Check it first.',
  sourceLinks: 'Source',
  places:
    'The judicial districts follow the provinces, with three exceptions: Brussels with Halle-Vilvoorde, Leuven, and the German-speaking municipalities (Eupen).',
  rows: { ...nearbyTexts, ...organisationTexts } satisfies Record<HelperId, HelperText>,
}
