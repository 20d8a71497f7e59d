import type { LetterText } from '@/content/letter-sentences'
import type { addressChange } from '@/machines/letters/address-change'

/** Change of address and of elected domicile. */
export const letterText = {
  title: 'Change of address and of elected domicile',
  about:
    'With it you tell the Immigration Office where you live now and where it has to send its decisions in your 9bis or 9ter file. You can also use it if only one of the two changes: the other is then repeated as it is.',
  how: 'Send it by registered post to the Immigration Office, or hand it in there against a receipt. Tell the municipality where you now live as well, and your lawyer. Keep a copy with the receipt.',
  subject:
    'Change of actual address and of elected domicile (article 9quater of the Act of 15 December 1980), by registered post or against a receipt',
  parts: {
    informs:
      'In the file named above, I inform you of my actual address and of my elected domicile from {movedOn} on.',
    residence: 'Actual address',
    'new-address': 'My actual address in Belgium is: {address}',
    municipality: 'I also tell this address to the municipality of {municipality}.',
    domicile: 'Elected domicile (article 9quater, §1)',
    elects: 'For this procedure I elect domicile in Belgium at the following address: {domicile}',
    'takes-the-place': 'This choice takes the place of every earlier one in this file.',
    request: 'Request',
    asks: 'I ask you to enter this in my file. Please send every decision to the elected domicile, and a copy to the actual address.',
  },
  pieces: {},
  warnings: {
    'old-one-counts':
      'Until the Immigration Office has this letter, decisions that are sent to the earlier elected domicile count, and time limits run. Ask at that address whether anything has come.',
    'tell-the-municipality':
      'Tell the municipality of your new address too. It checks where you live, and gives you the decisions.',
    'protection-apart':
      'This letter is not for international protection. There, you change the elected domicile by registered letter to the CGRS (CGVS / CGRA) and to the minister. Ask your lawyer.',
    'council-apart':
      'If an appeal is pending at the Council for Alien Law Litigation, this letter does not change anything there. Your lawyer tells the Council, apart for each appeal.',
  },
} as const satisfies LetterText<typeof addressChange>
