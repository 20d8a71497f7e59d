/** Delete everything. */
export const erase = {
  title: 'Delete everything',
  lead: 'This deletes everything that this site keeps on this device, if it is there:',
  what: {
    tab: 'The answers in this browser tab',
    saved: 'Cases and answers that were saved on this device',
    offline: 'Parts of this site that the browser keeps for use without internet',
  },
  keeps:
    'It does not delete files that you downloaded or pages that you printed. Your browser history may still list this site.',
  button: 'Delete everything now',
  doneTitle: 'Everything is deleted',
  gone: 'This was on this device, and it is deleted:',
  nothing: 'Nothing was kept on this device.',
  stays:
    'Close this tab now. Files that you downloaded and the history of your browser are still there. Some browsers clear the last remains from the disk when you close them.',
  failedTitle: 'Not everything is deleted',
  failed: 'Close all other tabs of this site, then try again. This could not be deleted:',
  again: 'Start again',
  noScript:
    'Without JavaScript, close this tab: your answers are then gone. To delete saved cases, clear the data of this site in your browser.',
} as const
