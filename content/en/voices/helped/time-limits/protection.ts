/** Time limits: protection, of a person whom somebody helps. */
export const protectionLimits = {
  'refugee-permanent-stay': { stillOpen: 'Until the new card comes, ask for Annex 15.' },
  'subsidiary-permanent-stay': { stillOpen: 'Until the new card comes, ask for Annex 15.' },
  'protection-asking': {
    what: 'The person asks for protection within eight working days of their entry. With a longer stay, it is eight working days after that stay ends.',
    passed: 'The person can still apply late. The delay can count against them.',
    stillOpen: 'The person has to ask for protection as soon as they can, and explain the delay.',
  },
  'protection-registration': {
    name: 'Registration of the application',
    what: 'The Immigration Office registers the application within three working days, or within ten when many people ask at once.',
    passed: 'The authority is late. The application does not lapse because of that.',
    stillOpen:
      'Keep the proof that the person asked. Ask a lawyer or a social service to press for registration.',
  },
  'protection-lodging': {
    name: 'Lodging the application',
    what: 'The person lodges the application on the day they are given, at the latest 30 days after they asked for protection.',
    passed:
      'The application lapses, unless the reason was beyond the person’s control. It is reopened if they come later.',
  },
  'protection-municipality': {
    what: 'After lodging, the person goes with Annex 26 to the municipality where they live, within eight working days.',
    passed: 'The person is late. The text we read does not say that they lose the application for that.',
  },
  'protection-certificate': {
    passed:
      'The paper is no longer valid. The person’s status or application does not end for that reason alone.',
  },
  'protection-certificate-extension': {
    passed:
      'The paper is no longer valid. The person’s status or application does not end for that reason alone.',
  },
  'protection-information-request': {
    what: 'The person answers a summons or an information request within 15 days of the day it was sent.',
    passed: 'The person is presumed to have given up the application.',
    stillOpen: 'Answer at once with the person’s reason, and ask a lawyer.',
  },
  'protection-keep-alive': {
    what: 'The person received unlimited stay while their application is pending. They say by registered letter whether it continues, within 60 days of the delivery of the card.',
    stillOpen:
      'The person’s unlimited stay is not affected. Ask a lawyer whether a new application makes sense.',
  },
  'protection-missed-interview': {
    what: 'The person missed the interview at the CGRS (CGVS / CGRA). They give a valid reason within eight days.',
  },
  'interview-notes-request': {
    what: 'The person asks the CGRS in writing for a copy of the notes within two working days of the interview.',
    passed: 'The person might not receive the notes before the decision.',
    stillOpen: 'Ask anyway. The lawyer of the person can see the file later.',
  },
  'interview-notes-remarks': {
    what: 'The person sends their corrections within eight working days of receiving the copy, in the language of the procedure.',
    passed:
      'Without remarks, the person counts as agreeing with the notes. Late remarks count only if they come before the decision.',
  },
  'protection-decision': {
    passed: 'The authority is late. The application does not lapse because of that.',
    stillOpen: 'Ask the lawyer of the person to ask the CGRS where the file stands.',
  },
  'protection-decision-accelerated': {
    stillOpen: 'Ask the lawyer of the person. Follow the time limit on the decision.',
  },
  'protection-decision-inadmissible': {
    passed: 'The authority is late. The application does not lapse because of that.',
    stillOpen: 'Ask the lawyer of the person to ask the CGRS where the file stands.',
  },
  'protection-decision-subsequent': {
    what: 'The CGRS decides on admissibility within ten working days, or within two if the person is detained.',
    passed: 'The authority is late. The application does not lapse because of that.',
    stillOpen: 'Ask the lawyer of the person to ask the CGRS where the file stands.',
  },
  'refugee-permit': {
    passed:
      'The paper is no longer valid. The person’s status or application does not end for that reason alone.',
    stillOpen:
      'The person has to go to the municipality at once. They ask for renewal before a card expires.',
  },
  'subsidiary-permit': {
    what: 'The first card is valid for one year. The person asks for renewal between 45 and 30 days before it expires.',
    passed:
      'The paper is no longer valid. The person’s status or application does not end for that reason alone.',
    stillOpen:
      'The person has to go to the municipality at once. They ask for renewal before a card expires.',
  },
  'subsidiary-permit-extension': {
    passed:
      'The paper is no longer valid. The person’s status or application does not end for that reason alone.',
    stillOpen:
      'The person has to go to the municipality at once. They ask for renewal before a card expires.',
  },
  'subsidiary-review': { passed: 'The authority is late. The application does not lapse because of that.' },
} as const
