import type { ConflictTexts } from '@/content/language'

/** What is said where two answers can hardly both be true. */
export const conflicts: ConflictTexts = {
  'parents-elsewhere':
    'You said where your parents are, or that they have died. You also said that your mother, father or legal guardian is with you in Belgium.',
  'alone-with-parent':
    'You said that your parents are not in Belgium. You also said that your mother, father or legal guardian is with you in Belgium.',
  'unaccompanied-with-parent':
    'You said that the Guardianship Service confirmed that you are an unaccompanied minor. You also said that your mother, father or legal guardian is with you in Belgium.',
  'adult-named-a-child':
    'You said that you are under 18. By the date of birth that you gave, you are 18 or older.',
  'guardian-not-reported':
    'You said that you have a guardian. You also said that nobody has told the Guardianship Service about you yet.',
  'card-without-stay':
    'The card or certificate that you named does not fit the right to stay that you named.',
  'in-centre-not-detained':
    'You said that you are in a closed centre. You also said that you are not detained.',
  'protection-ended-before':
    'The final decision on international protection would be earlier than your application for it.',
  'stateless-with-nationality':
    'You said that you have a nationality. You also said that you are recognised as stateless.',
  'photo-and-none':
    'You said that your paper has your photo or fingerprint. You also said that no paper has one.',
  'illness-not-serious':
    'You said that your illness is not serious. You also said that your life or your body would be in danger.',
  'school-and-no-child':
    'You said that no child goes to school. You also named children at school as a reason.',
  'danger-and-none':
    'You said that you fear no serious harm on return. You also named danger on return as a reason.',
  'pending-and-none':
    'You said that you lodged no other application before. You also said that another application is still pending.',
}
