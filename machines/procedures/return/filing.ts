import { defineFiling } from '@/machines/procedures/filing'

/** Nothing is lodged to be ordered to leave: these are the papers and steps that help a person who holds an order. */
export const filing = defineFiling({
  papers: [
    {
      paper: 'order',
      conditions: ['timing', 'groundNamed', 'familyWeighed', 'termGiven', 'urgentLimit'],
      need: 'required',
      basis: ['aliens-act:7:al.1'],
    },
    {
      paper: 'proof-of-notification',
      conditions: ['termProtects', 'urgentLimit', 'banAvoided'],
      need: 'useful',
      basis: ['aliens-act:62:§3'],
    },
    {
      paper: 'proof-no-departure',
      conditions: ['mustExtend', 'extensionAsked'],
      need: 'useful',
      basis: ['aliens-act:74/14:§1:al.3', 'practice:return-extension-letter'],
    },
    {
      paper: 'school-certificate',
      conditions: ['mayExtend', 'protectionEnd'],
      need: 'useful',
      basis: ['aliens-act:74/14:§1:al.4'],
    },
    {
      paper: 'proof-of-ties',
      conditions: ['mayExtend', 'familyWeighed'],
      need: 'useful',
      basis: ['aliens-act:74/13', 'aliens-act:74/14:§1:al.4'],
    },
    {
      paper: 'travel-medical-certificate',
      conditions: ['postponement', 'protectionEnd'],
      need: 'useful',
      basis: ['aliens-act:74/17:§2'],
    },
    {
      paper: 'stay-document',
      conditions: ['stayStatus', 'orderSuspended', 'coachingPaused'],
      need: 'useful',
      basis: ['aliens-act:1/3'],
    },
    {
      paper: 'cgrs-decision',
      conditions: ['timing', 'orderAhead', 'refoulement', 'protectionPending'],
      need: 'useful',
      basis: ['aliens-act:74/17:§1'],
    },
    {
      paper: 'departure-plan',
      conditions: ['attendance', 'mayExtend', 'voluntaryReturn'],
      need: 'useful',
      basis: ['practice:return-municipality-appointments'],
    },
    {
      paper: 'coaching-letters',
      conditions: ['attendance', 'coachingTrack', 'addressGiven'],
      need: 'useful',
      basis: ['aliens-act:74/22:§1'],
    },
    {
      paper: 'proof-of-leaving',
      conditions: ['banAvoided', 'banLifting'],
      need: 'useful',
      basis: ['aliens-act:74/12:§2'],
    },
    {
      paper: 'ban-decision',
      conditions: ['banRule', 'banLifting'],
      need: 'useful',
      basis: ['aliens-act:74/11:§3'],
    },
    {
      paper: 'detention-decision',
      conditions: ['lastResort', 'detentionTerm', 'release'],
      need: 'useful',
      basis: ['aliens-act:71'],
    },
  ],
  lodgeWith: null,
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
  helpers: ['fedasil-return', 'return-coaching', 'iom', 'caritas'],
})
