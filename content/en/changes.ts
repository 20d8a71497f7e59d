import type { ChangeId } from '@/content/law/changes'

/** The page and the feed of what changed. */
export const changesText = {
  title: 'What changed',
  lead: 'Changes of the rules, time limits, amounts and contacts on this site, the newest first.',
  feed: 'Follow the changes in a feed reader (Atom)',
  feedHint: 'A feed reader is a program that shows you what is new on a site.',
  kinds: {
    rule: 'Rule',
    limit: 'Time limit',
    amount: 'Amount',
    contact: 'Contact',
    text: 'This site',
  },
  law: 'This applies from {date}.',
  about: 'About',
  everything: 'all procedures',
  readFrom: 'Read from',
  entries: {
    'steps-that-were-taken':
      'A result no longer asks for a step that your answers say was taken, such as an urgent request, more time to leave, or telling the Guardianship Service about a child.',
    'no-end-without-a-text':
      'Some time limits stood in an article that was repealed, and we could not read the new law. The site no longer says that such a time limit has passed: it says that it may have passed. This is about the steps of an appeal, the application for international protection, and the family of people with temporary protection.',
    'urgent-request-against-a-transfer':
      'You can ask urgently to suspend a transfer decision (Dublin). For a decision notified from 12 June 2026, the day for 5 days now comes first everywhere, as it does for the appeal.',
    'transfer-not-barred':
      'If another European country must examine your application, the check on return no longer says that your application bars removal. You can be taken to that country, even while you appeal.',
    'order-of-everybody':
      'The route finder now asks everybody about an order to leave, which paper it is and when it came. If you asked for international protection and have no order, it asks about a refusal. Whatever you left unticked no longer reads as “does not fit”.',
    'appeal-against-a-transfer':
      'The appeal against a transfer decision (Dublin) now has a time limit of its own. For a decision notified from 12 June 2026, the day for 5 days comes first: our sources name 5 or 10 days.',
    'legal-aid-on-the-sheet':
      'The client sheet now names the legal aid office near the place that you chose under “Help”. For that, each office says in which town it is.',
    'transfer-and-protection':
      'If you asked for international protection, the route finder now asks whether you have a decision that another European country must examine your application. If you do, it no longer says that you may wait in Belgium.',
    'one-list-of-dates':
      'The dates of a person are now the same in every place. Before, a calendar file could show a day after the last day printed on an order. If you saved one, save it again.',
    'offices-for-complaints':
      'Three contacts now name the page they were read from: the federal Ombudsman, the Data Protection Authority and the registration centre for people from Ukraine.',
    'list-begins':
      'This list begins. From this day, each change of a rule, a time limit, an amount or a contact gets an entry here.',
    'outside-the-convention':
      'Residence as a stateless person now asks whom the Convention of 1954 leaves out, such as people whom UNRWA helps. Article 57/37 names that part too.',
    'languages-of-letters':
      'Each letter now says in which languages its addressee takes it, and on which law that rests.',
    'statelessness-check':
      'You can now check residence as a stateless person in full. Until now, the site had only a guide to it.',
    letters:
      'The site now has fifteen letters. You can fill them in from your answers, or take an empty model.',
    'second-reading':
      'We wrote the conditions a second time from the articles and compared the two. Where we had been wrong, the result changed.',
    'new-criminal-code':
      'Articles 77bis to 77sexies and 80 of the Aliens Act ended when the new Criminal Code began to apply. What is based on them is marked “check”.',
    'acts-of-june-2026':
      'Two acts of June 2026 repealed or amended many articles of the Aliens Act. We could not read the new texts, so what is based on them is marked “check”.',
    'appeals-from-june-2026':
      'For a decision notified from 12 June 2026, the last day under the rule that we know comes first. An earlier day that may apply is shown as possible.',
    'entry-ban-for-life':
      'An entry ban can be for life. We know this from the list of amendments and could not read the new text.',
    'fee-of-2026':
      'The contribution fee for 9bis is 377 euro for applications lodged in 2026. The source is not official.',
    'orange-card-by-eight-months':
      'An orange card is extended by eight months at a time from 14 July 2023. For the days before, the site no longer counts an extension.',
    helpers:
      'A page lists people who help, by place and by need. Each contact names the page where we read it.',
    'first-version': 'The first version of this site, with five procedures, time limits and guides.',
  } satisfies Record<ChangeId, string>,
} as const
