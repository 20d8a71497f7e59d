import type { GuideText } from '@/content/guide-sentences'

/** Guide: legal aid and helpers. */
export const helpersText = {
  title: 'Legal aid and people who help',
  short: 'Help',
  intro:
    'You do not have to do this alone. A lawyer who knows migration law can look at your whole situation.',
  sections: {
    lawyer: {
      title: 'A lawyer',
      lines: {
        'free-lawyer':
          'If you have little or no income, a lawyer can be free (pro deo). The state then pays the lawyer.',
        'two-ways':
          'You can ask a legal aid office (bureau voor juridische bijstand, BJB / bureau d’aide juridique, BAJ), which appoints a lawyer. Or you choose a lawyer, who asks that office for you.',
        'take-with-you':
          'Take your papers with you: every decision with its envelope, and proof of your income.',
        'appeal-fee':
          'With free legal aid, you pay no court fee for an appeal, if you ask for it in the petition.',
        coaching:
          'A lawyer may come with you to coaching interviews on return (ICAM). Free legal aid does not always cover that: ask first.',
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
          'If you were exploited, or harmed by smugglers: Payoke, PAG-ASA and Sürya. One number reaches all three, day and night: 078 055 800.',
        children:
          'For an unaccompanied minor: the Guardianship Service (Dienst Voogdij / Service des Tutelles). Anyone can tell it about the child: 078 15 43 24, day and night.',
        return:
          'To go back: the Fedasil return desks, in Brussels, Ghent, Antwerp, Liège and Charleroi, or the free number 0800 327 45.',
      },
    },
  },
} as const satisfies GuideText<'helpers'>
