import type { CitationId } from '@/content/law/citations'
import type { OfficialNames } from '@/content/law/types'

/** A paper, authority or term by its official names, as they stand on decisions. */
export interface Term {
  readonly kind: 'authority' | 'paper' | 'term'
  readonly official: OfficialNames
  /** Where it is used. */
  readonly basis: CitationId
}

export const terms = {
  'immigration-office': {
    kind: 'authority',
    official: { nl: 'Dienst Vreemdelingenzaken (DVZ)', fr: 'Office des étrangers (OE)', de: 'Ausländeramt' },
    basis: 'aliens-act:9',
  },
  cgrs: {
    kind: 'authority',
    official: {
      nl: 'Commissariaat-generaal voor de Vluchtelingen en de Staatlozen (CGVS)',
      fr: 'Commissariat général aux réfugiés et aux apatrides (CGRA)',
      de: 'Generalkommissariat für Flüchtlinge und Staatenlose (GKFS)',
    },
    basis: 'aliens-act:57/6:§1',
  },
  call: {
    kind: 'authority',
    official: {
      nl: 'Raad voor Vreemdelingenbetwistingen (RvV)',
      fr: 'Conseil du contentieux des étrangers (CCE)',
      de: 'Rat für Ausländerstreitsachen',
    },
    basis: 'aliens-act:39/2:§1',
  },
  'council-of-state': {
    kind: 'authority',
    official: { nl: 'Raad van State', fr: 'Conseil d’État', de: 'Staatsrat' },
    basis: 'council-of-state-acts:14:§2',
  },
  municipality: {
    kind: 'authority',
    official: { nl: 'gemeente', fr: 'commune', de: 'Gemeinde' },
    basis: 'aliens-act:13:§2',
  },
  'ocmw-cpas': {
    kind: 'authority',
    official: {
      nl: 'openbaar centrum voor maatschappelijk welzijn (OCMW)',
      fr: 'centre public d’action sociale (CPAS)',
      de: 'Öffentliches Sozialhilfezentrum (ÖSHZ)',
    },
    basis: 'practice:9ter-social-aid',
  },
  'guardianship-service': {
    kind: 'authority',
    official: { nl: 'Dienst Voogdij', fr: 'Service des Tutelles', de: 'Vormundschaftsdienst' },
    basis: 'aliens-act:61/14:1°',
  },
  'specialised-centre': {
    kind: 'authority',
    official: {
      nl: 'erkend gespecialiseerd centrum',
      fr: 'centre spécialisé reconnu',
      de: 'spezialisiertes Aufnahmezentrum',
    },
    basis: 'practice:victims-three-centres',
  },
  fedasil: {
    kind: 'authority',
    official: { nl: 'Fedasil', fr: 'Fedasil', de: 'Fedasil' },
    basis: 'practice:return-voluntary-programme',
  },
  'legal-aid-office': {
    kind: 'authority',
    official: {
      nl: 'bureau voor juridische bijstand (BJB)',
      fr: 'bureau d’aide juridique (BAJ)',
      de: 'Büro für juristischen Beistand (BJB)',
    },
    basis: 'practice:legal-advice',
  },
  'council-chamber': {
    kind: 'authority',
    official: { nl: 'raadkamer', fr: 'chambre du conseil' },
    basis: 'aliens-act:71',
  },
  'labour-auditor': {
    kind: 'authority',
    official: { nl: 'arbeidsauditeur', fr: 'auditeur du travail', de: 'Arbeitsauditor' },
    basis: 'aliens-act:61/3:§2',
  },
  'registration-certificate': {
    kind: 'paper',
    official: {
      nl: 'attest van immatriculatie',
      fr: 'attestation d’immatriculation',
      de: 'Registrierungsbescheinigung',
    },
    basis: 'practice:medical-registration-certificate',
  },
  'a-card': {
    kind: 'paper',
    official: { nl: 'A-kaart', fr: 'carte A', de: 'Karte A' },
    basis: 'aliens-act:13:§1:al.1',
  },
  'b-card': { kind: 'paper', official: { nl: 'B-kaart', fr: 'carte B' }, basis: 'aliens-act:13:§1:al.6' },
  'annex-13': {
    kind: 'paper',
    official: {
      nl: 'bevel om het grondgebied te verlaten (bijlage 13)',
      fr: 'ordre de quitter le territoire (annexe 13)',
      de: 'Anweisung, das Staatsgebiet zu verlassen (Anlage 13)',
    },
    basis: 'aliens-act:7:al.1',
  },
  'annex-13quinquies': {
    kind: 'paper',
    official: { nl: 'bijlage 13quinquies', fr: 'annexe 13quinquies' },
    basis: 'aliens-act:52/3:§1',
  },
  'annex-13septies': {
    kind: 'paper',
    official: { nl: 'bijlage 13septies', fr: 'annexe 13septies' },
    basis: 'practice:removal-papers',
  },
  'annex-13sexies': {
    kind: 'paper',
    official: {
      nl: 'inreisverbod (bijlage 13sexies)',
      fr: 'interdiction d’entrée (annexe 13sexies)',
      de: 'Einreiseverbot (Anlage 13sexies)',
    },
    basis: 'aliens-act:74/11:§1',
  },
  'annex-15': { kind: 'paper', official: { nl: 'bijlage 15', fr: 'annexe 15' }, basis: 'aliens-act:61/2:§2' },
  'annex-26': {
    kind: 'paper',
    official: { nl: 'bijlage 26', fr: 'annexe 26' },
    basis: 'practice:protection-receipts',
  },
  'annex-26quater': {
    kind: 'paper',
    official: { nl: 'bijlage 26quater', fr: 'annexe 26quater' },
    basis: 'aliens-act:51/5:§4',
  },
  'annex-38': {
    kind: 'paper',
    official: { nl: 'bevel tot terugbrenging (bijlage 38)', fr: 'ordre de reconduire (annexe 38)' },
    basis: 'aliens-act:61/18',
  },
  'medical-certificate': {
    kind: 'paper',
    official: { nl: 'standaard medisch getuigschrift', fr: 'certificat médical type' },
    basis: 'aliens-act:9ter:§1:al.4',
  },
  admissibility: {
    kind: 'term',
    official: { nl: 'ontvankelijkheid', fr: 'recevabilité', de: 'Zulässigkeit' },
    basis: 'aliens-act:9ter:§3:1°',
  },
  merits: { kind: 'term', official: { nl: 'gegrondheid', fr: 'fond' }, basis: 'aliens-act:9ter:§1:al.1' },
  'exceptional-circumstances': {
    kind: 'term',
    official: {
      nl: 'buitengewone omstandigheden',
      fr: 'circonstances exceptionnelles',
      de: 'außergewöhnliche Umstände',
    },
    basis: 'aliens-act:9bis:§1',
  },
  'contribution-fee': {
    kind: 'term',
    official: { nl: 'retributie (bijdrage)', fr: 'redevance' },
    basis: 'aliens-act:1/1',
  },
  'elected-domicile': {
    kind: 'term',
    official: { nl: 'gekozen woonplaats', fr: 'domicile élu' },
    basis: 'aliens-act:9quater:§1',
  },
  notification: {
    kind: 'term',
    official: { nl: 'kennisgeving', fr: 'notification', de: 'Notifizierung' },
    basis: 'aliens-act:62:§3',
  },
  'term-to-leave': {
    kind: 'term',
    official: {
      nl: 'termijn voor vrijwillig vertrek',
      fr: 'délai de départ volontaire',
      de: 'Frist zum Verlassen des Staatsgebiets',
    },
    basis: 'aliens-act:74/14:§1:al.1',
  },
  annulment: {
    kind: 'term',
    official: { nl: 'nietigverklaring (vernietiging)', fr: 'annulation' },
    basis: 'aliens-act:39/2:§2',
  },
  suspension: { kind: 'term', official: { nl: 'schorsing', fr: 'suspension' }, basis: 'aliens-act:39/82:§3' },
  'extreme-urgency': {
    kind: 'term',
    official: {
      nl: 'uiterst dringende noodzakelijkheid (UDN)',
      fr: 'extrême urgence',
      de: 'äußerste Dringlichkeit',
    },
    basis: 'aliens-act:39/82:§4',
  },
  'unaccompanied-minor': {
    kind: 'term',
    official: {
      nl: 'niet-begeleide minderjarige vreemdeling (NBMV)',
      fr: 'mineur étranger non accompagné (MENA)',
      de: 'unbegleiteter minderjähriger Ausländer (UMA)',
    },
    basis: 'aliens-act:61/14:1°',
  },
  guardian: {
    kind: 'term',
    official: { nl: 'voogd', fr: 'tuteur', de: 'Vormund' },
    basis: 'aliens-act:61/14:3°',
  },
  'durable-solution': {
    kind: 'term',
    official: { nl: 'duurzame oplossing', fr: 'solution durable', de: 'dauerhafte Lösung' },
    basis: 'aliens-act:61/14:2°',
  },
  trafficking: {
    kind: 'term',
    official: { nl: 'mensenhandel', fr: 'traite des êtres humains', de: 'Menschenhandel' },
    basis: 'criminal-code-2024:258',
  },
  smuggling: {
    kind: 'term',
    official: { nl: 'mensensmokkel', fr: 'trafic des êtres humains', de: 'Menschenschmuggel' },
    basis: 'criminal-code-2024:259',
  },
  'international-protection': {
    kind: 'term',
    official: {
      nl: 'internationale bescherming',
      fr: 'protection internationale',
      de: 'internationaler Schutz',
    },
    basis: 'aliens-act:50:§1',
  },
  'refugee-status': {
    kind: 'term',
    official: { nl: 'vluchtelingenstatus', fr: 'statut de réfugié', de: 'Rechtsstellung eines Flüchtlings' },
    basis: 'aliens-act:49:§1',
  },
  'subsidiary-protection': {
    kind: 'term',
    official: { nl: 'subsidiaire bescherming', fr: 'protection subsidiaire', de: 'subsidiärer Schutz' },
    basis: 'aliens-act:49/2:§2',
  },
  'subsequent-application': {
    kind: 'term',
    official: { nl: 'volgend verzoek', fr: 'demande ultérieure', de: 'Folgeantrag' },
    basis: 'aliens-act:57/6:§3:5°',
  },
  'temporary-protection': {
    kind: 'term',
    official: { nl: 'tijdelijke bescherming', fr: 'protection temporaire', de: 'vorübergehender Schutz' },
    basis: 'aliens-act:57/29',
  },
  'stateless-person': {
    kind: 'term',
    official: { nl: 'staatloze', fr: 'apatride', de: 'Staatenloser' },
    basis: 'aliens-act:57/37',
  },
  'voluntary-return': {
    kind: 'term',
    official: { nl: 'vrijwillige terugkeer', fr: 'retour volontaire', de: 'freiwillige Rückkehr' },
    basis: 'practice:return-voluntary-programme',
  },
  coaching: {
    kind: 'term',
    official: { nl: 'ICAM-begeleiding', fr: 'accompagnement ICAM' },
    basis: 'aliens-act:74/24:§1',
  },
  'closed-centre': {
    kind: 'term',
    official: { nl: 'gesloten centrum', fr: 'centre fermé', de: 'geschlossenes Zentrum' },
    basis: 'aliens-act:7:al.3',
  },
  'urgent-medical-help': {
    kind: 'term',
    official: {
      nl: 'dringende medische hulp',
      fr: 'aide médicale urgente',
      de: 'dringende medizinische Hilfe (DMH)',
    },
    basis: 'practice:urgent-medical-aid',
  },
  'free-lawyer': {
    kind: 'term',
    official: {
      nl: 'tweedelijnsbijstand (pro deo)',
      fr: 'aide juridique de deuxième ligne (pro deo)',
      de: 'Pro-deo-Anwalt (weiterführender juristischer Beistand)',
    },
    basis: 'practice:free-lawyer',
  },
} as const satisfies Record<string, Term>
export type TermId = keyof typeof terms
