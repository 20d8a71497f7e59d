/** Delete everything. */
export const erase = {
  title: 'Delete everything',
  lead: 'This deletes everything this site keeps on this device:',
  what: {
    tab: 'The answers in this browser tab',
    saved: 'Cases that were saved on this device',
    offline: 'The copy of this site for use without internet',
  },
  keeps:
    'It does not delete files that you downloaded or pages that you printed. Your browser history may still list this site.',
  button: 'Delete everything now',
  done: 'Everything is deleted on this device.',
  failed: 'Close all other tabs of this site, then try again. This could not be deleted:',
  again: 'Start again',
  noScript:
    'Without JavaScript, close this tab: your answers are then gone. To delete saved cases, clear the data of this site in your browser.',
} as const
