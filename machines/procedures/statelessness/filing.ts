import { defineFiling, onceHappened, oneOf, required, useful } from '@/machines/procedures/filing'

const letter = ['aliens-act:57/38:§1', 'practice:statelessness-filing'] as const
const proof = ['aliens-act:57/39', 'aliens-act:57/37'] as const

/** How an application for residence as a stateless person is put together and sent (57/38, 57/39). */
export const filing = defineFiling({
  papers: [
    required('application-letter', ['inBelgium', 'actualAddress', 'notClearlyUnfounded'], ...letter),
    required('earlier-stay-proof', ['earlierStay'], 'aliens-act:57/40:5°'),
    oneOf('no-nationality', 'court-ruling', ['stateless'], 'aliens-act:57/41:§1'),
    oneOf('no-nationality', 'answers-of-countries', ['stateless', 'noNationalityToGet'], ...proof),
    oneOf('no-nationality', 'unanswered-letters', ['stateless', 'noNationalityToGet'], ...proof),
    useful('identity-papers', ['identityAndOrigin'], ...proof),
    useful('origin-papers', ['identityAndOrigin', 'noOtherCountry'], ...proof),
    useful('loss-papers', ['nationalityLost'], ...proof),
    useful('stay-elsewhere-papers', ['noOtherCountry'], ...proof),
    useful('translations', ['translations'], 'aliens-act:57/38:§1'),
    useful('earlier-decisions', ['newElements', 'protection', 'publicOrder'], 'aliens-act:57/40:2°'),
    onceHappened(
      useful('post-receipt', ['registeredPost'], 'aliens-act:57/38:§1'),
      'applicationLodged',
      'newApplicationLodged',
    ),
  ],
  lodgeWith: 'statelessness-desk',
  lodgedBy: 'registered-post',
  decides: 'immigration-office',
  fee: null,
  feeBasis: ['aliens-act:1/1'],
  steps: [
    'see-lawyer',
    'ask-countries',
    'gather-proof',
    'send-registered',
    'consideration',
    'opinion',
    'interview',
    'decision',
    'card',
  ],
  documents: ['legal-aid-request', 'file-copy', 'statelessness-application', 'council-petition'],
  helpers: ['statelessness-desk'],
})
