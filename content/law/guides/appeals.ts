import type { Guide } from '@/content/law/guides'

/** Appeals to the Council for Alien Law Litigation, as the law stood before the acts of June 2026. */
export const appealsGuide = {
  kinds: {
    annulment: ['aliens-act:39/2:§2'],
    protection: ['aliens-act:39/2:§1', 'aliens-act:39/70'],
    urgent: ['aliens-act:39/82:§4', 'aliens-act:39/83'],
    'one-petition': ['aliens-act:39/82:§3'],
    'provisional-measures': ['aliens-act:39/85'],
  },
  limits: {
    thirty: ['aliens-act:39/57:§1:al.1'],
    held: ['aliens-act:39/57:§1:al.2:1°'],
    'protection-shorter': ['aliens-act:39/57:§1:al.2:2°', 'aliens-act:39/57:§1:al.2:3°'],
    'urgent-ten-five': ['aliens-act:39/57:§1:al.3'],
    counting: ['aliens-act:39/57:§2:al.1', 'aliens-act:39/57:§2:al.2'],
    late: ['call:275 708'],
    'two-clocks': ['aliens-act:74/14:§1:al.1', 'aliens-act:39/57:§1'],
  },
  petition: {
    'who-may': ['aliens-act:39/56'],
    language: ['aliens-act:39/14'],
    content: ['aliens-act:39/69:§1', 'aliens-act:39/78'],
    repair: ['aliens-act:39/69:§1'],
    fee: ['aliens-act:39/68-1', 'aliens-act:39/68-1:§5'],
    'free-lawyer-proof': ['aliens-act:39/68-1:§2'],
    'held-director': ['aliens-act:39/69:§2'],
    hearing: ['aliens-act:39/59', 'aliens-act:39/73'],
    memorandum: ['aliens-act:39/81'],
    address: ['aliens-act:39/58'],
    'no-new-grounds': ['aliens-act:39/60'],
    'one-of-several': ['aliens-act:39/68-2'],
    'newer-refusal': ['aliens-act:39/68-3'],
    abuse: ['aliens-act:39/73-1'],
  },
  effect: {
    'legality-only': ['aliens-act:39/2:§2'],
    'no-suspension': [
      'aliens-act:39/79',
      'court-of-justice:C-562/13',
      'court-of-justice:C-402/19',
      'court-of-justice:C-233/19',
    ],
    'which-suspend': ['aliens-act:39/79'],
    'continue-after-suspension': ['aliens-act:39/82:§6'],
    'court-measures': ['aliens-act:39/84'],
  },
  court: {
    mail: ['aliens-act:39/57-1'],
    file: ['aliens-act:39/72'],
    'hearing-day': ['aliens-act:39/75'],
    'protection-judgment': ['aliens-act:39/76'],
    'protection-while-held': ['aliens-act:39/77'],
    linked: ['aliens-act:39/80'],
  },
  afterwards: {
    cassation: ['aliens-act:39/67', 'council-of-state-acts:14:§2', 'council-of-state-acts:20'],
    detention: ['aliens-act:71', 'aliens-act:72'],
  },
} as const satisfies Guide
