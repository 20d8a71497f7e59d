import type { ProsePage } from '@/content/page-sentences'

/** The accessibility statement. It says what the tests of the project find, and what nobody has tried. */
const accessibility: ProsePage = {
  title: 'Accessibility statement',
  lead: 'This site is made so that everyone can use it. This statement says how far that is so, and what nobody has tried yet.',
  sections: [
    {
      id: 'scope',
      title: 'What it is about',
      paragraphs: [
        'The statement is about every page of this site in every language, and about what the site prints.',
        'It follows the model of Commission Implementing Decision (EU) 2018/1523. If a federal public body hosts this site, the Act of 19 July 2018 on the accessibility of websites applies.',
      ],
    },
    {
      id: 'status',
      title: 'How far the site complies',
      paragraphs: [
        'We measure against the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA. The European standard EN 301 549 asks for WCAG 2.1 at these levels.',
        'By our own tests, the site is partially compliant. The tests find no fault, but a program cannot test every requirement, and no one has checked all of them by hand.',
      ],
    },
    {
      id: 'tested',
      title: 'What we test',
      paragraphs: ['These tests come with the program. Every change has to pass them.'],
      list: [
        'Every kind of screen and page in English, on a screen of 320 pixels and on paper, by the rules of axe for WCAG 2.2 A and AA.',
        'The contrast of colours: light, dark, forced and on paper.',
        'A whole check with the keyboard alone.',
        'Wide and doubled text, and pages in every language, for words that run out of the screen.',
        'The names of links, headings and parts of every page, in every language.',
        'Valid HTML, and guides that can be read without scripts.',
      ],
    },
    {
      id: 'untested',
      title: 'What nobody has tried, and what may not work',
      list: [
        'No person who uses a screen reader, a magnifier or voice control has tried this site for us.',
        'Telephones were imitated by a browser. We did not try the site on real ones.',
        'We did not try the letters (files for a word processor) with a screen reader.',
        'The websites of authorities and organisations that we link to are not ours.',
      ],
    },
    {
      id: 'prepared',
      title: 'How this statement was made',
      paragraphs: [
        'The project made this statement on {date}, from the results of its own tests. No one outside the project has checked it.',
      ],
    },
    {
      id: 'feedback',
      title: 'Tell us what does not work',
      paragraphs: [
        'Say which page it is, what you tried to do, and which program or device you use. Please write nothing about your own case.',
        '{contact}',
      ],
    },
    {
      id: 'no-answer',
      title: 'If you get no answer',
      paragraphs: [
        'The federal Ombudsman looks into complaints about federal authorities: www.federaalombudsman.be.',
        'If someone else hosts this site, ask them which service handles complaints.',
      ],
    },
  ],
}

/** What the General Data Protection Regulation asks whoever hosts the site to tell. */
const dataProtection: ProsePage = {
  title: 'Data protection',
  lead: 'This page says what happens to personal data here, as articles 9 and 13 of the General Data Protection Regulation (GDPR) ask.',
  sections: [
    {
      id: 'who',
      title: 'Who is responsible',
      paragraphs: ['The controller is {host}.', '{contact}'],
    },
    {
      id: 'answers',
      title: 'Your answers',
      paragraphs: [
        'Your answers, dates, notes and saved cases stay on your device. Nobody else receives them: not the host, not an authority, not the makers of this site.',
        'They can be about your health, your family, your origin or what others did to you. Article 9 gives such data special protection, and so they never leave your device.',
        'They are gone when you close the tab. What you save yourself stays until you delete it.',
      ],
      link: { href: 'delete/', label: 'Delete everything' },
    },
    {
      id: 'server',
      title: 'What the server sees',
      paragraphs: [
        'A server that gives out a page sees your internet address, the page and the time, as every server does. It never sees an answer.',
        'It needs the address to send you the page. The usual basis is a legitimate interest (article 6(1)(f)), or for a public body its public task (article 6(1)(e)).',
        'Whether these data are kept, and for how long, the host decides. Ask the host, or the company that runs the server for it.',
        'There are no cookies, nobody counts visitors, and no page asks another website for anything.',
      ],
    },
    {
      id: 'mail',
      title: 'If you write to us',
      paragraphs: [
        'Whoever reads your message sees your address and what you wrote, and uses both to answer you and to correct the site. Please write nothing about your own case.',
      ],
    },
    {
      id: 'desk',
      title: 'If you keep cases of other people',
      paragraphs: [
        'Cases at the desk for caseworkers stay on that device too. The organisation whose staff save them is the controller of these data, not the host of this site.',
        'Protect them with a passphrase, keep only what you need, and delete a case when it is over.',
      ],
    },
    {
      id: 'decisions',
      title: 'No decision about you',
      paragraphs: [
        'Your device works out a result from your answers. The result is information. It decides nothing about you, and nobody else sees it.',
      ],
    },
    {
      id: 'rights',
      title: 'Your rights',
      list: [
        'You can ask the host which data it has about you, and receive a copy.',
        'You can ask the host to correct or delete these data, or to limit their use.',
        'You can object to their use.',
        'Nobody else has your answers, so you see, correct and delete them yourself.',
        'You do not have to give a name or any other data to read or to check.',
      ],
    },
    {
      id: 'complain',
      title: 'Complain',
      paragraphs: [
        'You can complain to the Data Protection Authority (Gegevensbeschermingsautoriteit, Autorité de protection des données), Rue de la Presse 35, 1000 Brussels: www.dataprotectionauthority.be.',
        'A complaint is free. Write it in Dutch, French or German.',
      ],
    },
  ],
}

/** The pages on which the site answers for itself, and the links to them. */
export const trustText = {
  footer: {
    changes: 'What changed',
    accessibility: 'Accessibility',
    dataProtection: 'Data protection',
    version: 'Version {version}',
  },
  /** Where no host is named while the site is built. */
  someHost: 'the organisation that hosts this copy of the site',
  writeTo: 'Write to {mail}.',
  askWhoShowed: 'Tell the organisation that showed you this site.',
  askHost: 'The person or organisation that showed you this site can tell you how to reach it.',
  accessibility,
  dataProtection,
} as const
