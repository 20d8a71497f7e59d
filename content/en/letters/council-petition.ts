import type { LetterText } from '@/content/letter-sentences'
import type { councilPetition } from '@/machines/letters/council-petition'

/** Skeleton of a petition to the Council. */
export const letterText = {
  title: 'Petition to the Council: what it has to hold',
  about:
    'It shows what a petition to the Council for Alien Law Litigation (RvV / CCE) has to hold, with your data in place. It is not a finished petition: a lawyer writes the grounds and signs.',
  how: 'Take it to a lawyer at once, with the decision and its envelope. The lawyer sends the petition by registered post, or electronically through J-Box. Under the rules of before June 2026, four copies go with it. Through J-Box, the Council asks for the petition, the decision and the annexes as three files, in PDF/A or ODT. The lawyer checks what the new act asks.',
  subject: 'Petition to the Council for Alien Law Litigation',
  parts: {
    title:
      'Write here the title, which the lawyer chooses: “Petition for annulment”, “Petition for suspension and annulment”, “Petition for suspension in extreme urgency”, or an appeal against a decision of the Commissioner General. Without the word “suspension”, only annulment counts as asked.',
    applicant: 'The applicant',
    represented: 'The applicant is represented by a lawyer: {lawyer}.',
    against: 'The opposing party',
    'other-party':
      'Write here the authority that took the decision, as the decision names it: the Belgian State with its competent minister, or the Commissioner General for Refugees and Stateless Persons.',
    decision: 'The contested decision',
    'which-decision':
      'Write here which decision is contested: its kind, the number of its annex, and its reference. If there are several, such as a refusal and an order to leave, name each.',
    copy: 'A copy of the contested decision goes with this petition.',
    'in-time': 'Time limit and interest',
    'time-limit':
      'Write here how the applicant received the decision and on which day, which time limit the decision gives, and why the petition is in time.',
    interest: 'Write here what harm the decision does to the applicant.',
    facts: 'The facts',
    'protection-lodged':
      'On {protectionLodgedOn} the applicant lodged an application for international protection.',
    'cgrs-refusal':
      'On {cgrsNotifiedOn} the applicant received a decision of the Commissioner General for Refugees and Stateless Persons.',
    'stay-refusal': 'On {stayRefusalNotifiedOn} the applicant received a refusal of stay.',
    order: 'On {orderNotifiedOn} the applicant received an order to leave the territory.',
    ban: 'On {banNotifiedOn} the applicant received an entry ban.',
    detained: 'The applicant has been detained since {detainedSince}.',
    'facts-of-the-case':
      'Write here the other facts, in the order in which they happened: arrival, applications, decisions, appeals. Give each a day and a numbered piece. Leave out what cannot be proved.',
    'first-ground': 'First ground',
    'first-rule': 'Write here which rule of law the decision breaks. The lawyer chooses it.',
    'first-argument':
      'Write here how it breaks that rule: which sentence of the decision, and why it is wrong. For an annulment, what the authority knew on the day of the decision counts.',
    'second-ground': 'Second ground',
    'second-rule': 'Write here another rule that the decision breaks, if there is one.',
    'second-argument': 'Write here how the decision breaks that rule. Add a heading for each further ground.',
    suspension: 'Suspension',
    'suspension-or-not':
      'Write here whether suspension is asked: not at all, ordinary, or in extreme urgency. Under the earlier law it can be asked only once, and the ordinary one only together with annulment.',
    'serious-harm':
      'Write here, if suspension is asked, which harm follows from the decision, and why it is serious and hard to repair.',
    'extreme-urgency':
      'Write here, only for extreme urgency, why removal is about to happen, on which day if it is known, and how fast the applicant acted.',
    language: 'Language',
    'hearing-language':
      'Write here in which language the applicant wants to speak at a hearing, and whether an interpreter is needed.',
    costs: 'Court fee',
    'fee-or-legal-aid':
      'Write here that the applicant asks for exemption from the court fee because of free legal aid, with the proof. Without legal aid, write that the fee will be paid when the registry asks for it.',
    asked: 'What is asked',
    'what-is-asked':
      'Write here what the Council is asked to do: annul the decision, suspend it, or, for a decision of the Commissioner General, recognise the applicant as a refugee or grant subsidiary protection.',
  },
  pieces: {
    decision: 'Copy of the contested decision, all pages',
    notification: 'Proof of the day of receipt, such as the envelope',
    'legal-aid': 'Decision that appoints the lawyer under free legal aid',
    evidence: 'The evidence, each piece with its own number',
  },
  warnings: {
    'law-changed':
      'Articles 39/56 to 39/85 and some before them were repealed on 12 June 2026, and we could not read the act in their place. The lawyer has to check every point: time limit, form, greatest length, language, copies, fee, suspension.',
    'limit-printed':
      'Count with the time limit that is printed on your decision. It may be 30, 10 or 5 days. A petition that is late is not examined.',
    detained:
      'You are detained: the time limit may be shorter. Under the earlier law the director of the place takes the petition and gives a receipt.',
    'earlier-order':
      'You had an earlier order. Against a second removal measure, the urgent request had to be made within 5 days: tell the lawyer.',
    'no-suspension':
      'Most appeals do not stop a removal. Ask the lawyer whether suspension has to be asked too, and which kind.',
    'all-grounds-now':
      'What is not in the petition cannot be added at the hearing. Give the lawyer everything now.',
    fee: 'There is a court fee, unless you have free legal aid and the petition asks for exemption with the proof. Under the earlier law, a fee that is paid late ends the appeal.',
  },
} as const satisfies LetterText<typeof councilPetition>
