import type { EmbedText } from '@/content/embed-sentences'

/** What is said of the parts of the site that other sites show in their pages. */
export const embedText = {
  title: 'Show a part of this site in your own page',
  lead: 'An organisation can show the deadline calculator or the route finder in a page of its own website. Copy the text below into that page.',
  points: [
    'The part keeps nothing on the device. The answers are gone when the page is closed.',
    'The part sends your page one thing: its height as a number. Your page cannot read the answers.',
    'Links open this site in a new tab. No answer goes along.',
    'The part has no “Leave now” button, because it could not hide your page. Think of people who may be watched, and give your page a way to leave.',
    'Other pages of this site cannot be shown in this way.',
  ],
  address: 'Put the address of this site in the place of https://example.org.',
  frames: {
    deadline: {
      title: 'Deadline calculator',
      about: 'It counts the last day of a time limit from the day on a letter, and shows how.',
    },
    routes: {
      title: 'Route finder',
      about: 'It asks a few questions and names the procedures that deserve a closer look.',
    },
  },
  look: 'Look at this part by itself',
  copy: 'Text to copy',
  keepsNothing: 'Nothing that you answer here is kept or sent.',
  whole: 'Open the whole site in a new tab',
} as const satisfies EmbedText
