import { appealText } from '@/content/en/lifecycle/appeal'
import { orderText } from '@/content/en/lifecycle/order'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { lifecycle } from '@/machines/procedures/return/lifecycle'

export const lifecycleText = {
  regions: {
    order: {
      ...orderText,
      states: {
        ...orderText.states,
        transfer: {
          name: 'Dublin refusal: another country is responsible',
          means:
            'Belgium does not handle your international protection procedure and asks you to go to another country. You can be detained for the transfer. By the rules before 12 June 2026, Belgium becomes responsible if the transfer does not happen in time. We have not read the new rules.',
          now: 'Ask a lawyer today about an appeal. Look at the dates below, and tell the Immigration Office where you live.',
        },
      },
    },
    appeal: appealText,
    coaching: {
      title: 'Coaching of the Immigration Office (ICAM)',
      states: {
        none: {
          name: 'Not invited',
          means: 'The Immigration Office may invite you to interviews about your future.',
          now: 'Open letters from the Office, and answer when it calls or invites you.',
        },
        invited: {
          name: 'Invited to coaching',
          means:
            'You have a duty to cooperate with return procedures. The interviews are about stay in Belgium as well as return.',
          now: 'Go to the interview, or write at once why you cannot. Take a lawyer or support worker with you if you can.',
        },
        attending: {
          name: 'Coaching is running',
          means: 'The Office looks with you at your stay, obstacles and options.',
          now: 'Bring papers that show obstacles to return, such as medical certificates.',
        },
        missed: {
          name: 'Interview missed',
          means:
            'A missed interview can make the Office think that milder measures do not work. Detention is then more likely.',
          now: 'Write today why you could not come, with proof. Ask for a new date.',
        },
        suspended: {
          name: 'Coaching suspended',
          means: 'A new application gives you the right to stay for now, so the coaching stops.',
          now: 'Follow the new application. The coaching may start again afterwards.',
        },
      },
    },
    ban: {
      title: 'Entry ban (inreisverbod / interdiction d’entrée)',
      states: {
        none: {
          name: 'No entry ban',
          means: 'The steps that you entered include no entry ban.',
          now: 'Check whether an annex 13sexies came with the order to leave.',
          inDoubt: {
            name: 'There may be an entry ban',
            means: 'A step that you entered is not counted here. An entry ban may have come with it.',
            now: 'Look for annex 13sexies in your letters. Show it to a lawyer today.',
          },
        },
        imposed: {
          name: 'Entry ban in force',
          means:
            'You may not enter or stay while it lasts. By the law it takes effect on the day it was notified. Its years count from the day you really leave the Schengen area (Court of Justice of the European Union, C-225/16).',
          now: 'Ask a lawyer about an appeal. You can ask to lift the ban for humanitarian reasons, or for work or study after two thirds, counted from the day you left. Keep proof of that day.',
        },
        liftAsked: {
          name: 'Request to lift the ban sent',
          means:
            'The Office has four months to decide. No answer counts as a refusal. You may not enter in the meantime.',
          now: 'Keep proof of the request and of how you left Belgium.',
        },
        liftRefused: {
          name: 'Request to lift the ban refused',
          means: 'The entry ban continues.',
          now: 'Ask a lawyer about an appeal or a new request.',
        },
        lifted: {
          name: 'Entry ban lifted or suspended',
          means: 'The ban no longer stops you. You still need the right papers to enter.',
          now: 'Read whether it was lifted or only suspended, and until when.',
        },
        annulled: {
          name: 'Entry ban annulled',
          means: 'The ban no longer counts. You still need the right papers to enter.',
          now: 'Ask your lawyer whether the ban was also taken out of the databases of the police.',
        },
        doubtful: {
          name: 'Entry ban: to check',
          means: 'The decision that the ban came with may have been annulled. The ban may still stand.',
          now: 'Ask your lawyer whether the judgment also annuls the ban. Until you know, its time limits count.',
        },
      },
    },
  },
} as const satisfies LifecycleText<typeof lifecycle>
