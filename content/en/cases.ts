import { importProblems } from '@/content/en/import-problems'

/** What is said about saved cases: where a paper stands, what stands in the way, what went wrong and what to do about it. */
export const casesText = {
  /** Where a paper stands. */
  evidence: {
    needed: 'Needed',
    requested: 'Asked for',
    received: 'Received',
    checked: 'Received and checked',
    translated: 'Received and translated',
    expired: 'No longer valid',
    'not-obtainable': 'Cannot be obtained',
  },
  /** What was seen of it. */
  kinds: { original: 'Original', copy: 'Copy', translation: 'Translation' },
  /** Rows that stand in the way of lodging. */
  blocking: {
    unmet: 'This condition is not met.',
    unanswered: 'A question is still open.',
    'to-verify': 'You still have to check this point.',
    'too-old': 'This is met today, but no longer on the planned day.',
    'not-in-hand': 'This paper is still missing.',
    expired: 'This paper is no longer valid on the planned day.',
    'not-obtainable': 'This paper cannot be obtained. Look for another proof, or ask a lawyer.',
  },
  /** Rows to look at before lodging. */
  warnings: {
    weighed: 'The authority judges this point.',
    'by-hand': 'This was changed manually.',
    'judged-later': 'This is not met. The authority looks at it after the application is lodged.',
    'not-checked': 'Nobody has checked this paper yet.',
    'useful-missing': 'This paper makes the file stronger, but it is missing.',
  },
  byHand: 'Changed manually',
  /** What could not be done with saved cases, and what to do. */
  problems: {
    blocked:
      'This browser does not let the site save anything. This can happen in a private window. Export the case instead.',
    quota: 'The storage of this browser is full. The case was not saved. Export it now.',
    refused:
      'This browser does not let the site keep anything, not even in this tab. Your work is lost when you leave this page. Export the case now.',
    newer: 'A newer version of this site made these cases. Reload the page, then try again.',
    locked: 'The cases are locked. Enter the passphrase, then save again.',
    'wrong-passphrase': 'This passphrase does not open the cases. Check capitals and spaces.',
    missing: 'Another tab deleted this case. Export it if you still need it.',
    damaged: 'This case cannot be read. It stays on this device as it is.',
    closed: 'Another tab deleted or closed the saved cases. Export this case if you still need it.',
    failed: 'The browser could not save the case. Export it now.',
    conflict: 'Another tab saved this case after you opened it. Compare both versions and choose one.',
  },
  passphrase: {
    'too-short': 'Use at least 12 characters. Four or more words are easy to remember.',
    'too-simple':
      'This is easy to guess. Use several words, or characters that do not repeat or follow each other.',
    make: 'Make a passphrase for me',
    made: 'Write this down, and keep it apart from this device: {passphrase}',
    forgotten: 'Nobody can open the cases without the passphrase. It cannot be recovered.',
    before:
      'Set the passphrase before you save the first case. Anything saved earlier may stay on the disk for a while.',
  },
  locking: {
    warning: 'The cases will lock soon because there was no activity.',
    locked: 'The cases are locked.',
  },
  keeping: {
    'no-limit': 'Kept until you delete it',
    kept: 'Kept until {day}',
    soon: 'To be deleted after {day}',
    over: 'The last day to keep this case was {day}. Delete it, or choose a later day.',
  },
  /** Why a file was not imported. */
  import: {
    'needs-passphrase': 'This file is encrypted. Enter its passphrase.',
    'wrong-passphrase': 'The file does not open. The passphrase is wrong, or the file was changed.',
    damaged: 'This encrypted file is incomplete or was changed. Ask for it again.',
    newer: 'A newer version of this program made this file. Use a newer version to open it.',
    weak: 'This file is not encrypted well enough. Ask for a new one.',
    errors: 'This file contains things that the program does not know. Nothing was imported:',
    nothingChanges: 'This file contains the same case. Nothing changes.',
    replaces: 'This case is already here. These fields would change:',
    new: 'This case is new on this device.',
  },
  /** What is wrong at one place of an imported file. */
  importProblems,
  /** What a text in a label or note looks like. */
  personal: {
    'national-register-number': 'This looks like a national register number.',
    telephone: 'This looks like a telephone number.',
    'e-mail': 'This looks like an e-mail address.',
    advice: 'Leave out names and numbers. Use a word that only you understand.',
  },
  handOver: {
    lead: 'Choose what you want to give to the caseworker. You can leave out anything.',
    sensitive: 'This is about your health, safety or the law. It is left out unless you choose it.',
  },
  /** What differs from the last time a case was opened. */
  changed: {
    lead: 'Since {day}, the rules or the date have changed this:',
    nothing: 'Nothing has changed since {day}.',
    verdict: 'Result',
    finding: 'Condition',
    date: 'Date',
    absent: 'Was not there',
    gone: 'Is no longer there',
    unsure: 'Date not known',
  },
  urgency: {
    undated: 'Running, date not known',
    week: 'Within 7 days',
    maybe: 'May have passed, or may still run',
    month: 'Within 30 days',
    later: 'Later',
    none: 'No date known yet',
    overdue: 'Date has passed',
  },
  /** Headings of the tables that are saved as CSV. */
  columns: {
    case: 'Case',
    label: 'Label',
    persons: 'Persons',
    person: 'Person',
    procedure: 'Procedure',
    procedures: 'Procedures',
    stage: 'Stage',
    condition: 'Condition',
    status: 'Status under the rules',
    ending: 'Reason',
    nature: 'Nature',
    basis: 'Article',
    byHand: 'Status changed manually',
    byHandReason: 'Reason for the change',
    byHandOn: 'Changed on',
    on: 'Checked on',
    paper: 'Paper',
    state: 'State',
    kind: 'Seen as',
    seen: 'Seen on',
    validUntil: 'Valid until',
    note: 'Note',
    limit: 'Time limit',
    event: 'Counted from',
    eventOn: 'Event on',
    lastDay: 'Last day under the rules we know',
    possibleDay: 'Possible earlier last day',
    safeDay: 'Safe day',
    deadline: 'Next safe day',
    overdue: 'Dates that have passed',
    daysLeft: 'Days left',
    toCheck: 'To be checked on the decision',
    urgency: 'Urgency',
    waitingFor: 'Waiting for',
    archived: 'Archived',
  },
} as const
