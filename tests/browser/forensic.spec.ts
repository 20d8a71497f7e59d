import { test } from '@playwright/test'
import { leavesNothingAfterDeleting, leavesNothingAfterLeaving } from './support/left-on-disk'

test('“Delete everything” leaves nothing of a saved case in the profile, also after the next start', () =>
  leavesNothingAfterDeleting())

test('a check on a shared device leaves no answer in the profile after “Leave now”', () =>
  leavesNothingAfterLeaving())
