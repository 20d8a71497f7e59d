import { begun } from '@/components/desk/repository/changes'
import { no, parts } from '@/components/desk/repository/parts'
import { work } from '@/components/desk/repository/work'

/**
 * How the desk keeps its cases. Two regions: `access` says whether cases may be seen, `work` does one thing at a time with
 * the device, the tab or the questionnaire. Every change is in memory at once and is written a moment later. Work that has
 * begun when the desk is locked comes to its end, so that it is known what was written; nothing new begins before the desk
 * is unlocked.
 */
export const repositoryMachine = parts.createMachine({
  id: 'repository',
  type: 'parallel',
  context: ({ input }) => begun(input),
  invoke: { src: 'notices', input: ({ context }) => context.device },
  on: {
    erased: { target: ['#erased', '#idle'], actions: ['closeDevice', ...no, 'empty', 'keepTab'] },
    show: { actions: { type: 'show', params: ({ event }) => event.open } },
  },
  states: {
    access: {
      initial: 'looking',
      states: {
        looking: {},
        /** What other tabs did is read once they are quiet. */
        unlocked: {
          id: 'unlocked',
          initial: 'quiet',
          on: {
            locked: '#locked',
            changed: '.heard',
            deleted: { target: '.heard', actions: { type: 'dropDeleted', params: ({ event }) => event.id } },
            retry: { guard: 'isOnDevice', target: '.due' },
            settle: {
              guard: 'hasConflict',
              target: '.heard',
              actions: { type: 'settle', params: ({ event }) => event },
            },
          },
          states: {
            quiet: { id: 'quiet' },
            heard: { id: 'heard', after: { pause: 'due' } },
            due: { id: 'due' },
          },
        },
        locked: { id: 'locked', entry: ['hide', 'keepTab'] },
        /** Nothing is left. The desk begins anew with the first case that is put on it. */
        erased: {
          id: 'erased',
          on: { put: 'unlocked', ask: { guard: 'asksToTurnOn', target: 'unlocked' } },
        },
      },
    },
    work,
  },
})
