import { parts } from '@/components/desk/repository/parts'
import { failed, isFailure, keepTab, no, problemIn, takeUp, yes } from '@/components/desk/repository/steps'
import type { Context } from '@/components/desk/repository/types'

const passphraseOf = ({ running }: Context) =>
  running !== null && 'passphrase' in running ? running.passphrase : null

const removing = parts.createStateConfig({
  invoke: {
    src: 'remove',
    input: ({ context: { running } }) => (running?.kind === 'remove' ? running.case : ''),
    onDone: [
      { guard: isFailure, target: 'idle', actions: [problemIn, ...no] },
      { target: 'idle', actions: ['removeCase', keepTab, ...yes] },
    ],
    onError: { target: 'idle', actions: [failed, ...no] },
  },
})

const unlocking = parts.createStateConfig({
  invoke: {
    src: 'unlock',
    input: ({ context }) => passphraseOf(context) ?? '',
    onDone: [
      {
        guard: ({ event }) => event.output.kind === 'cases',
        target: ['#idle', '#unlocked'],
        // Hidden once more, so that all that is not saved is tried again.
        actions: ['hide', takeUp, ...yes],
      },
      { target: 'idle', actions: [takeUp, ...no] },
    ],
    onError: { target: 'idle', actions: [failed, ...no] },
  },
})

/** Nothing is written before the passphrase is set: no case is ever on the device unencrypted by the way. */
const turningOn = parts.createStateConfig({
  invoke: {
    src: 'turnOn',
    input: ({ context }) => passphraseOf(context),
    onDone: [
      // Another tab locked the desk in the meantime: the key is forgotten here, too.
      { guard: 'isLocked', target: 'idle', actions: ['forgetKey', ...no] },
      {
        guard: ({ event }) => event.output.kind === 'locked',
        target: ['#idle', '#locked'],
        actions: [takeUp, ...no],
      },
      {
        guard: ({ event }) => event.output.kind === 'tab',
        target: 'idle',
        actions: [takeUp, ...no],
      },
      { target: 'idle', actions: [takeUp, ...yes] },
    ],
    onError: { target: 'idle', actions: [failed, ...no] },
  },
})

const sealing = parts.createStateConfig({
  invoke: {
    src: 'setPassphrase',
    input: ({ context }) => passphraseOf(context),
    onDone: [
      { guard: 'isLocked', target: 'idle', actions: ['forgetKey', ...no] },
      { guard: isFailure, target: 'idle', actions: [problemIn, ...no] },
      {
        target: 'idle',
        actions: [
          { type: 'keepIn', params: ({ context }) => (passphraseOf(context) === null ? 'plain' : 'open') },
          ...yes,
        ],
      },
    ],
    onError: { target: 'idle', actions: [failed, ...no] },
  },
})

export const jobs = { removing, unlocking, turningOn, sealing }
