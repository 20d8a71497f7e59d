import { ask, conclude, condition } from '@/machines/engine/condition'

/** The person has to be in Belgium: also in the transit zone or a closed centre, never abroad. */
export const inBelgium = condition({
  initial: 'where',
  states: {
    where: ask('whereabouts', {
      belgium: 'staysInBelgium',
      'transit-zone': 'inTransitZone',
      'closed-centre': 'inClosedCentre',
      abroad: 'abroad',
    }),
    staysInBelgium: conclude('met', { basis: ['aliens-act:9ter:§1:al.1'] }),
    inTransitZone: conclude('met', {
      basis: ['aliens-act:9ter:§1:al.1', 'practice:9ter-transit-or-closed-centre'],
      nature: 'practice',
    }),
    inClosedCentre: conclude('met', {
      basis: ['aliens-act:9ter:§1:al.1', 'practice:9ter-transit-or-closed-centre'],
      nature: 'practice',
    }),
    abroad: conclude('unmet', { basis: ['aliens-act:9ter:§1:al.1'] }),
  },
})

/** Registered post to the Immigration Office; any other way makes the file inadmissible. */
export const registeredPost = condition({
  initial: 'sending',
  states: {
    sending: ask('sendingMethod', {
      'registered-post': 'sentRegistered',
      municipality: 'handedToMunicipality',
      other: 'notRegistered',
    }),
    sentRegistered: conclude('met', { basis: ['aliens-act:9ter:§1:al.2'] }),
    handedToMunicipality: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.2', 'aliens-act:9ter:§3:1°'],
      remedy: 'send-registered',
    }),
    notRegistered: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.2', 'aliens-act:9ter:§3:1°'],
      remedy: 'send-registered',
    }),
  },
})

/** The application itself gives the address where the person really lives. */
export const actualAddress = condition({
  initial: 'address',
  states: {
    address: ask('addressInApplication', {
      actual: 'actualAddressGiven',
      'postal-only': 'postalAddressOnly',
      none: 'noAddress',
    }),
    actualAddressGiven: conclude('met', { basis: ['aliens-act:9ter:§1:al.2'] }),
    postalAddressOnly: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.2', 'aliens-act:9ter:§3:1°'],
      remedy: 'state-address',
    }),
    noAddress: conclude('unmet', {
      basis: ['aliens-act:9ter:§1:al.2', 'aliens-act:9ter:§3:1°'],
      remedy: 'state-address',
    }),
  },
})
