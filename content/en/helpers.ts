import type { GuideText } from '@/content/guide-sentences'

/** Guide: legal aid and helpers. */
export const helpersText = {
  title: 'Legal aid and people who help',
  short: 'Help',
  official: { nl: 'juridische bijstand', fr: 'aide juridique' },
  intro: 'Nobody has to do this alone. A lawyer who knows migration law can look at your whole situation.',
  sections: {
    lawyer: {
      title: 'A lawyer',
      lines: {
        'free-lawyer':
          'With little or no income, a lawyer can be free (pro deo). The state then pays the lawyer.',
        'two-ways':
          'Either you ask a legal aid office (bureau voor juridische bijstand, BJB / bureau d’aide juridique, BAJ), which names a lawyer. Or you choose a lawyer, who asks that office for you.',
        'take-with-you':
          'Take your papers with you: every decision with its envelope, and proof of your income.',
        'appeal-fee':
          'With free legal aid you pay no court fee for an appeal, if you ask for it in the petition.',
        coaching:
          'A lawyer may come along to coaching talks on return (ICAM). Free legal aid does not always cover that: ask first.',
      },
    },
    advice: {
      title: 'Advice near you',
      lines: {
        'social-worker': 'In a reception centre, your social worker can explain things and find a lawyer.',
        'welfare-centre':
          'The public welfare centre (OCMW / CPAS) has fixed hours for advice on your rights.',
        associations: 'Associations for refugees and migrants listen, explain, and know specialised lawyers.',
      },
    },
    specialised: {
      title: 'For special situations',
      lines: {
        victims:
          'Exploited, or harmed by smugglers: Payoke, PAG-ASA and Sürya, with one number for all three: 078 055 800, day and night.',
        children:
          'A child alone: the Guardianship Service (Dienst Voogdij / Service des Tutelles). Anyone can tell it about the child: 078 15 43 24, day and night.',
        return:
          'Going back: the Fedasil return desks, in Brussels, Ghent, Antwerp, Liège and Charleroi, or the free number 0800 327 45.',
      },
    },
  },
} as const satisfies GuideText<'helpers'>
