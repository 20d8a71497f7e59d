/** Time limits: statelessness, of a person whom somebody helps. */
export const statelessnessLimits = {
  'stateless-opinion': {
    what: 'The CGRS gives its opinion within three months, or within 15 days if the person is detained. The clock stops while a family court case on statelessness is running.',
    passed: 'The authority is late. The application does not lapse because of that.',
    stillOpen: 'Ask the lawyer of the person to find out where the file stands.',
  },
  'stateless-decision': {
    what: 'The Immigration Office decides within three months of the opinion, or within 15 days if the person is detained. The clock stops while a family court case on statelessness is running.',
    passed: 'The authority is late. The application does not lapse because of that.',
    stillOpen: 'Ask the lawyer of the person to find out where the file stands.',
  },
  'stateless-information-request': {
    what: 'The person answers within 30 days of the day the request was sent.',
    stillOpen: 'Send the answer with the person’s reason at once. A new application is possible.',
  },
} as const
