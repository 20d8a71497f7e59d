import type { HelperText } from '@/content/en/help/helpers'

/** The helpers for the whole country, or for more than one district. */
export const organisationTexts = {
  'trafficking-line': { does: 'For people who were exploited. One number reaches the three centres.' },
  payoke: { does: 'Reception and support for people who were exploited, or harmed by smugglers.' },
  'pag-asa': {
    does: 'Reception and support for people who were exploited, or harmed by smugglers.',
  },
  surya: { does: 'Reception and support for people who were exploited, or harmed by smugglers.' },
  esperanto: { does: 'For children who were exploited.' },
  guardianship: {
    does: 'For a child without parents in Belgium. It appoints a guardian. Anyone can tell it about the child.',
  },
  medimmigrant: {
    does: 'For people who are ill and have no papers, or uncertain papers: health care and residence.',
  },
  'fedasil-return': { does: 'For people who think about going back. It explains the help you can get.' },
  'agentschap-integratie': { does: 'Information on residence law and on papers.' },
  'droits-quotidiens': { does: 'Plain answers to questions of law.' },
  adde: {
    does: 'Answers questions on the law of foreigners, by telephone and by appointment. It also has a social service.',
    visit: 'Call or write first.',
  },
  'displaced-persons': {
    does: 'For all migrants: help with papers, with the law, and with what you went through. It is in Liège, Namur and Braine-le-Comte.',
    visit: 'Call to ask a question or to make an appointment.',
  },
  'point-dappui': {
    does: 'For people without papers or with uncertain papers: legal help from people who know the law of foreigners.',
  },
  nansen: {
    does: 'For people who need protection, also in closed centres: experts on the law of international protection.',
  },
  myria: { does: 'Information for everyone on fundamental rights and on residence.' },
  caritas: { does: 'Help for migrants, and for people who think about going back.' },
  'tele-onthaal': {
    does: 'Somebody who listens, about anything. The call is free, and you need not say who you are.',
    visit: 'You can also chat on its website.',
  },
  'tele-accueil': {
    does: 'Somebody who listens, about anything. The call is free, and you need not say who you are.',
    hours: 'Day and night, every day.',
  },
  'welfare-centre': {
    does: 'The public welfare centre of the municipality where you live. It has fixed hours for advice on your rights. People without papers can ask it for urgent medical care.',
    visit: 'Ask at your town hall where it is.',
  },
  'justice-house': {
    does: 'First advice from a lawyer, free for everyone. There is a place for it in each judicial district.',
    visit: 'Ask the justice house of your district for the hours.',
  },
} as const satisfies Readonly<Record<string, HelperText>>
