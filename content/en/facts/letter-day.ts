/**
 * The day to enter for a decision that came by post. The postmark is never later than the day from which the law counts
 * (Aliens Act, art. 39/57 §2), so every date counted from it is on the safe side.
 */
export const letterDay =
  'Was it handed to you? Enter that day. Did it come by post? Enter the day on the postmark, or else the day the post first brought it. The day you collected or read it does not count.'
