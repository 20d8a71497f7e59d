import type { ProsePage } from '@/content/page-sentences'

/** The page on privacy. Its title says nothing about anyone's situation. */
export const privacy: ProsePage = {
  title: 'Privacy',
  lead: 'Your answers are yours. This site is made so that nobody else can see them.',
  sections: [
    {
      id: 'device',
      title: 'What stays on your device',
      list: [
        'Your answers stay in the browser tab. You do not lose them when you reload the page.',
        'When you close the tab, they are gone.',
        'On a shared device, choose “shared device” when you start. Then nothing is kept, not even when you reload the page.',
        'Answers or a case are kept longer only if you save them yourself. You can protect them with a passphrase.',
        '“Leave now” does not delete what you saved, except on a shared device. “Delete everything” does.',
        'A file you download stays in your downloads until you delete it there.',
        'The place that you choose on “Help near you” stays in the tab too, and goes with it.',
      ],
    },
    {
      id: 'sent',
      title: 'What is never sent',
      list: [
        'No answer, date or note goes to a server, an authority or anyone else.',
        'No account, no cookie, no counting of visitors.',
        'No page asks another website for anything.',
        'No answer appears in an address or in the title of a page.',
        'The server that gives you these pages can see that a page was asked for, as every server can. It never sees an answer.',
      ],
    },
    {
      id: 'delete',
      title: 'Delete everything',
      paragraphs: [
        '“Delete everything” is in the menu of every page. It deletes answers, saved cases and everything else that this site stored in your browser.',
        'It cannot delete printed pages, downloaded files, or the history of your browser.',
      ],
      link: { href: 'delete/', label: 'Delete everything now' },
    },
    {
      id: 'shared',
      title: 'A borrowed or shared phone',
      list: [
        'Choose “shared device” at the start of a check.',
        'Use a private window if the browser has one. It forgets the visited pages when you close it.',
        'Do not save a case and do not download files on that device.',
        'When you are done, choose “Delete everything” and close the tab.',
      ],
    },
    {
      id: 'history',
      title: 'Clear the history of your browser',
      paragraphs: [
        'A browser remembers the pages you opened, also after “Leave now”. All checks have the same neutral address and title. Each guide has its own address.',
      ],
    },
    {
      id: 'danger',
      title: 'If someone checks your phone',
      list: [
        'If you are in danger now, call the police.',
        'Use another device if you can: one from a friend, a library or a support centre.',
        'A phone can be watched without your knowledge. If you think so, do not look for help on it.',
        'Choose “Leave now” at the top of the page when someone comes near, or press Shift three times. Another page opens, and this tab forgets your answers. “Back” does not bring them back.',
        'Agree with a support centre when and how it may call you.',
      ],
    },
  ],
}
