import type { GuideId } from '@/content/law/guides'
import type { NeighbourId, RouteId } from '@/content/law/route-ids'
import type { OfficialNames } from '@/content/law/types'

/** The official names of what each guide is about, as a title writes them. */
export const namesOfGuides = {
  appeals: {
    nl: 'beroep bij de Raad voor Vreemdelingenbetwistingen (RvV)',
    fr: 'recours au Conseil du contentieux des étrangers (CCE)',
  },
  helpers: { nl: 'juridische bijstand', fr: 'aide juridique' },
  'humanitarian-regularisation': {
    nl: 'Humanitaire regularisatie (artikel 9bis)',
    fr: 'Régularisation humanitaire (article 9bis)',
  },
  'medical-regularisation': {
    nl: 'Medische regularisatie (artikel 9ter)',
    fr: 'Régularisation médicale (article 9ter)',
  },
  'international-protection': { nl: 'internationale bescherming', fr: 'protection internationale' },
  statelessness: { nl: 'verblijf als staatloze', fr: 'séjour en tant qu’apatride' },
  'temporary-protection': { nl: 'tijdelijke bescherming', fr: 'protection temporaire' },
  return: {
    nl: 'Terugkeer en bevel om het grondgebied te verlaten',
    fr: 'Retour et ordre de quitter le territoire',
  },
  'trafficking-victims': {
    nl: 'Bescherming van slachtoffers van mensenhandel en van zwaardere vormen van mensensmokkel',
    fr: 'Protection des victimes de la traite et de formes aggravées de trafic des êtres humains',
  },
  'unaccompanied-minors': {
    nl: 'Bijzondere verblijfsprocedure voor niet-begeleide minderjarige vreemdelingen (duurzame oplossing)',
    fr: 'Procédure spéciale de séjour pour mineurs étrangers non accompagnés (solution durable)',
  },
} as const satisfies Record<Exclude<RouteId, NeighbourId> | GuideId, OfficialNames>

/** The official names of the ways that the route finder knows, as a sentence writes them. */
export const namesOfRoutes = {
  'unaccompanied-minors': {
    nl: 'duurzame oplossing voor niet-begeleide minderjarigen',
    fr: 'solution durable pour les mineurs étrangers non accompagnés',
  },
  'trafficking-victims': {
    nl: 'verblijfsstatuut voor slachtoffers van mensenhandel of mensensmokkel',
    fr: 'statut de victime de la traite ou du trafic des êtres humains',
  },
  return: { nl: 'terugkeer', fr: 'retour' },
  'international-protection': { nl: 'internationale bescherming', fr: 'protection internationale' },
  'temporary-protection': { nl: 'tijdelijke bescherming', fr: 'protection temporaire' },
  statelessness: { nl: 'verblijf als staatloze', fr: 'séjour en tant qu’apatride' },
  'medical-regularisation': {
    nl: 'medische regularisatie (artikel 9ter)',
    fr: 'régularisation médicale (article 9ter)',
  },
  'humanitarian-regularisation': {
    nl: 'humanitaire regularisatie (artikel 9bis)',
    fr: 'régularisation humanitaire (article 9bis)',
  },
} as const satisfies Record<RouteId, OfficialNames>
