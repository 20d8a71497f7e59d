import type { ProsePage } from '@/content/page-sentences'

/** The page about the site. */
export const about: ProsePage = {
  title: 'About this site',
  lead: 'This site shows which procedures for residence or protection may be open in Belgium, why, and which time limits are running.',
  sections: [
    {
      id: 'whom',
      title: 'Who it is for',
      list: [
        'People who want to know where they stand, before they see a lawyer.',
        'People who help them: organisations, social services, guardians, lawyers and municipalities.',
        'People who keep the content up to date when the law changes.',
      ],
    },
    {
      id: 'not',
      title: 'What it is not',
      list: [
        'It is not an authority. It decides nothing and lodges nothing for you.',
        'It is not legal advice. It cannot see what is special about your situation.',
        'It makes no promise. Many points are up to an official, a doctor or a judge.',
        'It does not replace the decision you hold. The time limit printed there comes first.',
      ],
    },
    {
      id: 'law',
      title: 'Which law it shows',
      paragraphs: [
        'The law text that we read is consolidated up to {date}. Each rule names its article, its source and the day on which we read it.',
        'Acts of 2025 and 2026 repealed or amended articles after that. For each article, the page of sources says whether it was repealed, was amended, or stands. That is as of 28 September 2026. We could not read the new wording of what was amended; it is marked “check”.',
        'For decisions notified from 12 June 2026, the site shows the earliest possible date as the safe one. Follow the time limit printed on the decision.',
        'The contribution fee for 9bis of 2026 rests on one source that is not official. We know no amount for applications lodged from 1 January 2027.',
      ],
      link: { href: 'sources/', label: 'All sources' },
    },
    {
      id: 'how',
      title: 'How it works',
      paragraphs: [
        'Each condition of a procedure is written as a small chart of questions and endings. The check, the guides and the printed summary all come from these charts.',
        '“Not sure” is always a possible answer. It never counts as a no.',
        'Answers never leave your device.',
      ],
      link: { href: 'sources/scope/', label: 'Which parts of the law this site covers' },
    },
    {
      id: 'error',
      title: 'Report an error',
      paragraphs: [
        'Is a rule wrong, or has the law changed? Open an issue in the repository of this project. Name the page, the article and the source that says otherwise.',
        'Never put personal data or answers from a real case in an issue.',
      ],
    },
    {
      id: 'licence',
      title: 'Licence',
      paragraphs: [
        'The program and its sentences are free to use, change and share under the European Union Public Licence (EUPL), version 1.2.',
        'Laws and official pages belong to their publishers. This site says in its own words what they say.',
      ],
    },
  ],
}
