import type { PublisherId } from '@/content/law/publishers'

/** Who publishes the sources. */
export const publishers = {
  unhcr: 'UNHCR Belgium',
  agii: 'Flemish Agency for Integration (AgII)',
  'immigration-office': 'Immigration Office (DVZ / OE)',
  aida: 'Vluchtelingenwerk Vlaanderen and ECRE (AIDA)',
  'fps-justice': 'FPS Justice',
  myria: 'Myria, Federal Migration Centre',
  cgrs: 'CGRS (CGVS / CGRA)',
  'pps-social-integration': 'PPS Social Integration (PrimaBook)',
  fedasil: 'Fedasil',
  'official-gazette': 'Belgian Official Gazette, copy on etaamb',
  'brussels-times': 'The Brussels Times',
  'fps-employment': 'FPS Employment, Labour and Social Dialogue',
  euaa: 'European Union Agency for Asylum (EUAA)',
  kpmg: 'KPMG',
  call: 'CALL (RvV / CCE)',
  'statelessness-network': 'European Network on Statelessness',
  medimmigrant: 'Medimmigrant',
  kuurne: 'Municipality of Kuurne',
  'droits-quotidiens': 'Droits Quotidiens',
  'migration-network': 'European Migration Network',
  cedie: 'CeDIE, UCLouvain',
} as const satisfies Record<PublisherId, string>
