/** Delete everything. */
export const erase = {
  title: 'Delete everything',
  lead: 'This removes all that this site keeps on this device:',
  what: {
    tab: 'The answers in this browser tab',
    saved: 'Cases that were saved on this device',
    offline: 'The copy of this site for use without internet',
  },
  keeps:
    'It does not remove files that you downloaded or printed. Your browser may still list this site in its history.',
  button: 'Delete everything now',
  done: 'Everything is deleted on this device.',
  failed: 'Close all other tabs of this site, then try again. This could not be deleted:',
  again: 'Start again',
  noScript:
    'Without JavaScript, close this tab: your answers are then gone. Clear the data of this site in your browser to remove saved cases.',
} as const
