import type { CitationId } from '@/content/law/citations'

/** A paper, authority or term by its official Dutch and French name, as it stands on decisions. */
export interface Term {
  readonly kind: 'authority' | 'paper' | 'term'
  readonly nl: string
  readonly fr: string
  /** Where it is used. */
  readonly basis: CitationId
}

export const terms = {
  'immigration-office': {
    kind: 'authority',
    nl: 'Dienst Vreemdelingenzaken (DVZ)',
    fr: 'Office des étrangers (OE)',
    basis: 'aliens-act:9',
  },
  cgrs: {
    kind: 'authority',
    nl: 'Commissariaat-generaal voor de Vluchtelingen en de Staatlozen (CGVS)',
    fr: 'Commissariat général aux réfugiés et aux apatrides (CGRA)',
    basis: 'aliens-act:57/6:§1',
  },
  call: {
    kind: 'authority',
    nl: 'Raad voor Vreemdelingenbetwistingen (RvV)',
    fr: 'Conseil du contentieux des étrangers (CCE)',
    basis: 'aliens-act:39/2:§1',
  },
  'council-of-state': {
    kind: 'authority',
    nl: 'Raad van State',
    fr: 'Conseil d’État',
    basis: 'council-of-state-acts:14:§2',
  },
  municipality: { kind: 'authority', nl: 'gemeente', fr: 'commune', basis: 'aliens-act:13:§2' },
  'ocmw-cpas': {
    kind: 'authority',
    nl: 'openbaar centrum voor maatschappelijk welzijn (OCMW)',
    fr: 'centre public d’action sociale (CPAS)',
    basis: 'practice:9ter-social-aid',
  },
  'guardianship-service': {
    kind: 'authority',
    nl: 'Dienst Voogdij',
    fr: 'Service des Tutelles',
    basis: 'aliens-act:61/14:1°',
  },
  'specialised-centre': {
    kind: 'authority',
    nl: 'erkend gespecialiseerd centrum',
    fr: 'centre spécialisé reconnu',
    basis: 'practice:victims-three-centres',
  },
  fedasil: { kind: 'authority', nl: 'Fedasil', fr: 'Fedasil', basis: 'practice:return-voluntary-programme' },
  'legal-aid-office': {
    kind: 'authority',
    nl: 'bureau voor juridische bijstand (BJB)',
    fr: 'bureau d’aide juridique (BAJ)',
    basis: 'practice:legal-advice',
  },
  'council-chamber': { kind: 'authority', nl: 'raadkamer', fr: 'chambre du conseil', basis: 'aliens-act:71' },
  'labour-auditor': {
    kind: 'authority',
    nl: 'arbeidsauditeur',
    fr: 'auditeur du travail',
    basis: 'aliens-act:61/3:§2',
  },
  'registration-certificate': {
    kind: 'paper',
    nl: 'attest van immatriculatie',
    fr: 'attestation d’immatriculation',
    basis: 'practice:medical-registration-certificate',
  },
  'a-card': { kind: 'paper', nl: 'A-kaart', fr: 'carte A', basis: 'aliens-act:13:§1:al.1' },
  'b-card': { kind: 'paper', nl: 'B-kaart', fr: 'carte B', basis: 'aliens-act:13:§1:al.6' },
  'annex-13': {
    kind: 'paper',
    nl: 'bevel om het grondgebied te verlaten (bijlage 13)',
    fr: 'ordre de quitter le territoire (annexe 13)',
    basis: 'aliens-act:7:al.1',
  },
  'annex-13quinquies': {
    kind: 'paper',
    nl: 'bijlage 13quinquies',
    fr: 'annexe 13quinquies',
    basis: 'aliens-act:52/3:§1',
  },
  'annex-13septies': {
    kind: 'paper',
    nl: 'bijlage 13septies',
    fr: 'annexe 13septies',
    basis: 'practice:removal-papers',
  },
  'annex-13sexies': {
    kind: 'paper',
    nl: 'inreisverbod (bijlage 13sexies)',
    fr: 'interdiction d’entrée (annexe 13sexies)',
    basis: 'aliens-act:74/11:§1',
  },
  'annex-15': { kind: 'paper', nl: 'bijlage 15', fr: 'annexe 15', basis: 'aliens-act:61/2:§2' },
  'annex-26': { kind: 'paper', nl: 'bijlage 26', fr: 'annexe 26', basis: 'practice:protection-receipts' },
  'annex-26quater': {
    kind: 'paper',
    nl: 'bijlage 26quater',
    fr: 'annexe 26quater',
    basis: 'aliens-act:51/5:§4',
  },
  'annex-38': {
    kind: 'paper',
    nl: 'bevel tot terugbrenging (bijlage 38)',
    fr: 'ordre de reconduire (annexe 38)',
    basis: 'aliens-act:61/18',
  },
  'medical-certificate': {
    kind: 'paper',
    nl: 'standaard medisch getuigschrift',
    fr: 'certificat médical type',
    basis: 'aliens-act:9ter:§1:al.4',
  },
  admissibility: { kind: 'term', nl: 'ontvankelijkheid', fr: 'recevabilité', basis: 'aliens-act:9ter:§3:1°' },
  merits: { kind: 'term', nl: 'gegrondheid', fr: 'fond', basis: 'aliens-act:9ter:§1:al.1' },
  'exceptional-circumstances': {
    kind: 'term',
    nl: 'buitengewone omstandigheden',
    fr: 'circonstances exceptionnelles',
    basis: 'aliens-act:9bis:§1',
  },
  'contribution-fee': { kind: 'term', nl: 'retributie (bijdrage)', fr: 'redevance', basis: 'aliens-act:1/1' },
  'elected-domicile': {
    kind: 'term',
    nl: 'gekozen woonplaats',
    fr: 'domicile élu',
    basis: 'aliens-act:9quater:§1',
  },
  notification: { kind: 'term', nl: 'kennisgeving', fr: 'notification', basis: 'aliens-act:62:§3' },
  'term-to-leave': {
    kind: 'term',
    nl: 'termijn voor vrijwillig vertrek',
    fr: 'délai de départ volontaire',
    basis: 'aliens-act:74/14:§1:al.1',
  },
  annulment: {
    kind: 'term',
    nl: 'nietigverklaring (vernietiging)',
    fr: 'annulation',
    basis: 'aliens-act:39/2:§2',
  },
  suspension: { kind: 'term', nl: 'schorsing', fr: 'suspension', basis: 'aliens-act:39/82:§3' },
  'extreme-urgency': {
    kind: 'term',
    nl: 'uiterst dringende noodzakelijkheid (UDN)',
    fr: 'extrême urgence',
    basis: 'aliens-act:39/82:§4',
  },
  'unaccompanied-minor': {
    kind: 'term',
    nl: 'niet-begeleide minderjarige vreemdeling (NBMV)',
    fr: 'mineur étranger non accompagné (MENA)',
    basis: 'aliens-act:61/14:1°',
  },
  guardian: { kind: 'term', nl: 'voogd', fr: 'tuteur', basis: 'aliens-act:61/14:3°' },
  'durable-solution': {
    kind: 'term',
    nl: 'duurzame oplossing',
    fr: 'solution durable',
    basis: 'aliens-act:61/14:2°',
  },
  trafficking: {
    kind: 'term',
    nl: 'mensenhandel',
    fr: 'traite des êtres humains',
    basis: 'criminal-code:433quinquies:§1',
  },
  smuggling: { kind: 'term', nl: 'mensensmokkel', fr: 'trafic des êtres humains', basis: 'aliens-act:77bis' },
  'international-protection': {
    kind: 'term',
    nl: 'internationale bescherming',
    fr: 'protection internationale',
    basis: 'aliens-act:50:§1',
  },
  'refugee-status': {
    kind: 'term',
    nl: 'vluchtelingenstatus',
    fr: 'statut de réfugié',
    basis: 'aliens-act:49:§1',
  },
  'subsidiary-protection': {
    kind: 'term',
    nl: 'subsidiaire bescherming',
    fr: 'protection subsidiaire',
    basis: 'aliens-act:49/2:§2',
  },
  'subsequent-application': {
    kind: 'term',
    nl: 'volgend verzoek',
    fr: 'demande ultérieure',
    basis: 'aliens-act:57/6:§3:5°',
  },
  'temporary-protection': {
    kind: 'term',
    nl: 'tijdelijke bescherming',
    fr: 'protection temporaire',
    basis: 'aliens-act:57/29',
  },
  'stateless-person': { kind: 'term', nl: 'staatloze', fr: 'apatride', basis: 'aliens-act:57/37' },
  'voluntary-return': {
    kind: 'term',
    nl: 'vrijwillige terugkeer',
    fr: 'retour volontaire',
    basis: 'practice:return-voluntary-programme',
  },
  coaching: {
    kind: 'term',
    nl: 'ICAM-begeleiding',
    fr: 'accompagnement ICAM',
    basis: 'aliens-act:74/24:§1',
  },
  'closed-centre': { kind: 'term', nl: 'gesloten centrum', fr: 'centre fermé', basis: 'aliens-act:7:al.3' },
  'urgent-medical-help': {
    kind: 'term',
    nl: 'dringende medische hulp',
    fr: 'aide médicale urgente',
    basis: 'practice:urgent-medical-aid',
  },
  'free-lawyer': {
    kind: 'term',
    nl: 'tweedelijnsbijstand (pro deo)',
    fr: 'aide juridique de deuxième ligne (pro deo)',
    basis: 'practice:free-lawyer',
  },
} as const satisfies Record<string, Term>
export type TermId = keyof typeof terms
