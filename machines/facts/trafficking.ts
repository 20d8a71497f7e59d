import { choice, choices, date, yesNo } from '@/machines/facts/kinds'

/** Facts of the protection of arts 61/2–61/5. All are sensitive; none asks for a story. */
export const traffickingFacts = {
  /** Paper held from this protection: annex 15, orange card, A card of six months, B card. */
  traffickingPhase: choice(['none', 'forty-five-days', 'three-months', 'six-months', 'permanent'], {
    sensitive: true,
  }),
  /** The five aims of exploitation of Criminal Code 433quinquies §1, in words of daily life. */
  situationsHere: choices(['work', 'sex', 'begging', 'offences', 'organ'], { sensitive: true }),
  /** Paid help to enter, travel or stay (77bis), with the circumstances of 77quater. */
  situationsJourney: choices(
    [
      'only-paid',
      'under-18',
      'weakness-used',
      'force-or-lies',
      'family-paid',
      'life-in-danger',
      'lasting-harm',
      'regular-business',
      'organised-group',
    ],
    { sensitive: true },
  ),
  contactState: choice(['cut', 'they-reach-out', 'dependent', 'own-choice'], {
    sensitive: true,
    changeable: 'step',
  }),
  centreSupport: choice(['accompanied', 'first-contact', 'not-yet', 'declined'], {
    sensitive: true,
    changeable: 'step',
  }),
  /** Complaint or statement to police, inspection services or prosecutor. */
  statementState: choice(['made', 'willing', 'undecided', 'stopped'], {
    sensitive: true,
    changeable: 'step',
  }),
  /** Where the exploitation or the journey took place. `link`: abroad, with people or a journey that lead to Belgium. */
  exploitationPlace: choice(['belgium', 'link', 'abroad'], { sensitive: true }),
  /** `charge-kept`: before the court, and no judgment yet. */
  caseState: choice(['none', 'running', 'charge-kept', 'conviction', 'dismissed'], { sensitive: true }),
  convictionState: choice(['final', 'under-appeal'], { sensitive: true }),
  /** The charge of art. 61/5 stood in the written demands of the prosecutor, whatever came of the case. */
  chargeKept: yesNo({ sensitive: true }),
  statementMadeOn: date({ sensitive: true }),
  caseDismissedOn: date({ sensitive: true }),
} as const
