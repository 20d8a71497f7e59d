import { application } from '@/content/en/voices/helped/procedures/unaccompanied-minors/application'
import { outcome } from '@/content/en/voices/helped/procedures/unaccompanied-minors/outcome'
import { papers } from '@/content/en/voices/helped/procedures/unaccompanied-minors/papers'
import { who } from '@/content/en/voices/helped/procedures/unaccompanied-minors/who'

/** Results, of a person whom somebody helps. */
export const said = {
  text: {
    remedies: {
      'report-to-guardianship-service': {
        title: 'Get reported to the Guardianship Service',
        how: 'The police, the municipality, a lawyer, anyone else or the person themselves can report that the person is alone. The service then checks who the person is and appoints a guardian.',
      },
      'talk-to-lawyer': {
        how: 'Ask the guardian for a lawyer who knows youth law and migration law. Ask whether legal aid (pro deo) pays for it.',
      },
      'clarify-identity': {
        title: 'Find out the person’s date of birth and nationality',
        how: 'Collect the person’s birth certificate, their school papers and the papers of their family. Show them to the guardian and the Guardianship Service.',
      },
      'see-lawyer-at-eighteen': {
        how: 'Look for a lawyer who knows migration law. Ask whether legal aid (pro deo) pays for it. Take every paper from this procedure along.',
      },
      'await-identification': {
        how: 'The person has to go to every appointment with the Guardianship Service. If it doubts the person’s age, it can order a test with X-rays of the wrist, teeth and collarbone. A decision of that service is contested before the Council of State, not the CALL. Ask a lawyer at once.',
      },
      'talk-to-guardian': {
        title: 'Talk to the guardian',
        how: 'Let the person say what they want, and ask what the guardian plans. Ask which papers are still missing.',
      },
      'complete-file': {
        how: 'Check the list: guardian, the person, chosen address, papers that prove the facts, interpreter and language, contact with the family. Add the 7-digit public security number if the person has one.',
      },
      'take-identity-steps': {
        how: 'The guardian writes to the embassy or asks the person’s family for papers, and keeps a copy of each letter and answer. If the person’s application for international protection is pending, ask a lawyer first.',
      },
      'explain-no-steps': { title: 'Explain why the person cannot get a passport' },
      'describe-family-steps': { title: 'Describe the contact with the person’s family' },
      'explain-no-contact': {
        how: 'The guardian writes down the reasons. The person chooses what they tell, and to whom.',
      },
      'prepare-proposal': {
        how: 'The guardian writes which solution is best for the person, and why: family, safety, care, school, the person’s own opinion. The Immigration Office must look at each proposal before it takes any removal decision.',
      },
      'report-danger': {
        title: 'Let the person talk about the danger when they are ready',
        how: 'Let the person tell the guardian or a specialised centre (Payoke, PAG-ASA, Sürya). A centre can also offer its own protection.',
      },
      'prove-schooling': {
        title: 'Prove that the person goes to school',
        how: 'Ask the school for a certificate of regular attendance, and keep the school reports.',
      },
      'plan-for-eighteen': {
        title: 'Make a plan for when the person turns 18',
        how: 'Plan with the person, the guardian and a lawyer: passport, studies or work, a home, and the next application.',
      },
      'extend-instead': {
        title: 'Extend the card that the person has',
        how: 'Look at the day on which the card ends. The guardian sends what is needed before that day.',
      },
      'choose-order': {
        how: 'The guardian and a lawyer weigh this with the person. The choice is free, and procedures may run at the same time.',
      },
      'prepare-life-project': {
        title: 'Prepare the person’s life project',
        how: 'The guardian sends it in writing one month before the A card ends. It covers the person’s circumstances, family, school, and one of the three national languages.',
      },
      'appeal-in-time': {
        how: 'The guardian lodges the appeal for the person at the Council for Alien Law Litigation (CALL, RvV / CCE). Follow the time limit printed on the decision.',
      },
      'extend-card-as-adult': {
        title: 'Extend the person’s card as an adult',
        how: 'Ask the person’s municipality between 45 and 30 days before it ends. The Long Stay office decides.',
      },
    },
    conditions: {
      exclusion: {
        publicOrder: {
          endings: {
            noConcern: { reason: 'No problem with public order is known.' },
            exclusionDecided: {
              reason:
                'The Immigration Office has written that it sees the person as a danger. In that case it does not apply this procedure.',
            },
            concernWeighed: { todo: 'Talk to the guardian and a lawyer before the application is lodged.' },
          },
        },
      },
      time: {
        timeBeforeEighteen: {
          title: 'Time before the person turns 18',
          rule: 'A procedure that is still running stops on the person’s 18th birthday. If the person holds a permit, the Immigration Office tells them before that day what the conditions for a new one are (art. 61/24).',
          endings: {
            moreThanAYear: { reason: 'The person turns 18 in more than a year.' },
            eighteenWithinAYear: {
              reason: 'The person turns 18 within a year.',
              todo: 'Let the person make a plan with the guardian now: school, work, passport, and what comes after 18.',
            },
            eighteenWithinSixMonths: {
              reason: 'The person turns 18 within six months. The procedure may not be finished by then.',
              todo: 'Ask the guardian this week to lodge the application or to press for a decision. Make a plan for after 18 with a lawyer.',
            },
            stoppedAtEighteen: {
              reason: 'The person is 18, so the procedure has stopped.',
              todo: 'Ask a lawyer about other routes. Look below for the paper that the person holds.',
            },
          },
        },
        otherProcedures: {
          rule: 'The guardian may lodge the application whether or not another procedure is running (art. 61/15). In practice a pending application for international protection delays it, because the authorities of the person’s country cannot be contacted.',
          endings: {
            stoppedBeside: {
              reason: 'The person is 18 or older, so this procedure no longer waits for another one.',
            },
            nothingPending: {
              reason:
                'The person has no pending international protection procedure, so none delays this one.',
            },
            protectionDelays: {
              reason:
                'The person’s application for international protection is pending. The person may have both procedures, but this one then usually waits.',
              todo: 'Ask the guardian and the lawyer which procedure should come first. Do not let the person give up international protection without advice.',
            },
            cassationMayDelay: {
              reason:
                'The person’s international protection case is still before the Council of State. It may delay this procedure.',
              todo: 'Ask the lawyer of the person which procedure should come first.',
            },
          },
        },
      },
      who,
      application,
      outcome,
      papers,
    },
    intro:
      'For young people under 18 who are in Belgium without a parent or legal guardian. The Immigration Office looks for the solution that is best for the person: with their parents, in their country of origin, or in Belgium.',
    stages: { papers: 'The person’s paper, now and at 18' },
    passedOver: {
      application: 'The person is 18 or older, so no guardian lodges this application any more.',
      outcome:
        'The person is 18 or older, so the Immigration Office no longer looks for a durable solution in this procedure.',
    },
    papers: {
      'minor-details': {
        name: 'The person: identity, nationality, address and chosen address (gekozen woonplaats / domicile élu)',
      },
      'identity-steps': { note: 'It is needed if the person has no passport.' },
      'school-certificate': { note: 'It is needed for each extension.' },
    },
    steps: {
      report: {
        title: 'Someone reports the person',
        text: 'Anyone can tell the Guardianship Service about the person: 078 15 43 24, day and night. The person can also do it themselves.',
      },
      identification: {
        title: 'The Guardianship Service identifies the person',
        text: 'It checks the person’s identity and age, and decides whether the person is an unaccompanied minor.',
      },
      guardian: {
        title: 'The person gets a guardian',
        text: 'The guardian represents the person and looks for a durable solution with them.',
      },
      hearing: {
        title: 'The person has an interview',
        text: 'The Immigration Office hears the person with the guardian, and a lawyer may come. The person has to bring their original papers. If the person cannot come, the guardian quickly tells the unit.',
      },
      decision: {
        text: 'The person joins their parents, returns, or stays in Belgium. The Office looks at family unity and at the person’s best interests.',
      },
      card: {
        text: 'The person shows their passport. If they have none, the guardian sends proof of the steps taken.',
      },
      'life-project': {
        text: 'One month before the card ends, the guardian writes about the person’s circumstances, family, school and language.',
      },
      unlimited: {
        text: 'Three years after the first A card was granted, unlimited stay is the rule if the person is still a minor. A refusal needs reasons.',
      },
      eighteen: {
        title: 'The person turns 18',
        text: 'The special procedure ends. What comes next depends on the paper that the person holds.',
      },
    },
    warnings: {
      0: 'The procedure stops on the person’s 18th birthday, even if there is no decision yet.',
      1: 'This status gives the person’s parents no right to join them.',
      2: 'The person may have an international protection procedure at the same time. In practice this procedure then waits.',
      3: 'False papers or false information, also about age, can cost the person their stay and lead to an order to leave.',
    },
  },
} as const
