import { defineFiling, onceHappened, required, useful } from '@/machines/procedures/filing'

/** Nothing is lodged to be ordered to leave: these are the papers and steps that help a person who holds an order. */
export const filing = defineFiling({
  papers: [
    required(
      'order',
      ['timing', 'groundNamed', 'familyWeighed', 'termGiven', 'urgentLimit'],
      'aliens-act:7:al.1',
    ),
    useful('proof-of-notification', ['termProtects', 'urgentLimit', 'banAvoided'], 'aliens-act:62:§3'),
    useful(
      'proof-no-departure',
      ['mustExtend', 'extensionAsked'],
      'aliens-act:74/14:§1:al.3',
      'practice:return-extension-letter',
    ),
    useful('school-certificate', ['mayExtend', 'protectionEnd'], 'aliens-act:74/14:§1:al.4'),
    useful('proof-of-ties', ['mayExtend', 'familyWeighed'], 'aliens-act:74/13', 'aliens-act:74/14:§1:al.4'),
    useful(
      'travel-medical-certificate',
      ['postponement', 'graveIllness', 'suspensiveAppeal', 'protectionEnd'],
      'aliens-act:74/17:§2',
    ),
    useful('stay-document', ['stayStatus', 'orderSuspended', 'coachingPaused'], 'aliens-act:1/3'),
    useful(
      'cgrs-decision',
      ['timing', 'orderAhead', 'refoulement', 'protectionPending'],
      'aliens-act:74/17:§1',
    ),
    useful(
      'departure-plan',
      ['attendance', 'mayExtend', 'voluntaryReturn'],
      'practice:return-municipality-appointments',
    ),
    useful('coaching-letters', ['attendance', 'coachingTrack', 'addressGiven'], 'aliens-act:74/22:§1'),
    onceHappened(
      useful('proof-of-leaving', ['banAvoided', 'banLifting'], 'aliens-act:74/12:§2'),
      'departed',
      'removed',
    ),
    useful('ban-decision', ['banRule', 'banLifting'], 'aliens-act:74/11:§3'),
    useful('detention-decision', ['lastResort', 'detentionTerm', 'release'], 'aliens-act:71'),
  ],
  lodgeWith: null,
  lodgedBy: null,
  decides: 'immigration-office',
  fee: null,
  feeBasis: ['aliens-act:1/1'],
  steps: [
    'read-order',
    'note-both-clocks',
    'see-a-lawyer',
    'ask-for-more-time',
    'choose-how-to-leave',
    'go-to-interviews',
    'leave-and-prove-it',
    'if-not-left',
  ],
  documents: ['legal-aid-request', 'order-extension', 'file-copy', 'council-petition'],
  helpers: ['fedasil-return', 'return-coaching', 'iom', 'caritas'],
})
