import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const dofi = 'Immigration Office (DVZ / OE)'
const agii = 'Agentschap Integratie en Inburgering'
const agiiBase = 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis'
const vmcBase = 'http://vmc.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis'
const vmcConditions = `${vmcBase}/wat-zijn-de-voorwaarden-voor-een-ontvankelijke-9bis-aanvraag`

/** Texts and pages on humanitarian regularisation and on the contribution fee. */
export const humanitarianSources = {
  'dofi-9bis': {
    title: 'Exceptional circumstances (article 9bis)',
    publisher: dofi,
    url: 'https://dofi.ibz.be/en/themes/third-country-nationals/residence-permit-articles-9-9bis-9ter/exceptional-circumstances',
    consulted,
    kind: 'official',
  },
  'dofi-fee': {
    title: 'Contribution fee (redevance): one fee for a family, how to pay',
    publisher: dofi,
    url: 'https://dofi.ibz.be/fr/themes/faq/redevance',
    consulted,
    kind: 'official',
  },
  'dofi-fee-nl': {
    title: 'Contribution fee for a long stay (bijdrage)',
    publisher: dofi,
    url: 'https://dofi.ibz.be/nl/themas/faq/lang-verblijf/bijdrage',
    consulted,
    kind: 'official',
  },
  'dvz-fee-index-2019': {
    title: 'Indexation of the contribution fee on 1 June 2019',
    publisher: dofi,
    url: 'https://extranet.ibz.be/sites/dvzoe/NL/Gidsvandeprocedures/Pages/Indexering%20van%20de%20retributie.aspx',
    consulted,
    kind: 'official',
  },
  'vr-fee-2015': {
    title: 'Contribution to the administrative cost of residence applications, since 2 March 2015',
    publisher: agii,
    url: 'https://www.vreemdelingenrecht.be/nieuws/bijdrage-in-administratieve-kost-voor-verblijfsaanvragen-vanaf-2-maart-2015',
    consulted,
    kind: 'agency',
  },
  'kpmg-2015': {
    title: 'Flash Alert 2015-039: contribution fee introduced on 2 March 2015',
    publisher: 'KPMG',
    url: 'https://home.kpmg.com/xx/en/home/insights/2015/03/flash-alert-2015-039.html',
    consulted,
    kind: 'press',
  },
  'kpmg-2017': {
    title: 'Flash Alert 2017-038: contribution fee raised on 1 March 2017',
    publisher: 'KPMG',
    url: 'https://home.kpmg.com/xx/en/home/insights/2017/02/flash-alert-2017-038.html',
    consulted,
    kind: 'press',
  },
  'kpmg-2020': {
    title: 'Flash Alert 2020-315: contribution fee indexed on 1 June 2020',
    publisher: 'KPMG',
    url: 'https://home.kpmg/xx/en/home/insights/2020/07/flash-alert-2020-315.html',
    consulted,
    kind: 'press',
  },
  'dq-fee-2022': {
    title: 'Fees to ask for a residence permit: new rates on 26 May 2022',
    publisher: 'Droits Quotidiens',
    url: 'https://www.droitsquotidiens.be/fr/actualites/redevances-pour-demander-un-permis-de-sejour-nouveaux-tarifs',
    consulted,
    kind: 'ngo',
  },
  'vr-fee-2023': {
    title: 'Contribution fee indexed on 1 January 2023',
    publisher: agii,
    url: 'https://www.vreemdelingenrecht.be/nieuws/indexering-bijdrage-in-administratieve-kost-voor-verblijfsaanvragen-vanaf-1-januari-2023',
    consulted,
    kind: 'agency',
  },
  'agii-fee-2024': {
    title: 'Contribution fee indexed on 1 January 2024',
    publisher: agii,
    url: 'https://www.agii.be/nieuws/indexering-retributie-voor-verblijfsaanvragen-vanaf-1-januari-2024',
    consulted,
    kind: 'agency',
  },
  'agii-9bis-fee': {
    title: '9bis: contribution to the administrative cost, proof of payment, annexes 42 and 43',
    publisher: agii,
    url: `${agiiBase}/wat-zijn-de-voorwaarden-voor-een-ontvankelijke-9bis-aanvraag/bijdrage-in-administratieve-kosten`,
    consulted,
    kind: 'agency',
  },
  'vr-9bis-conditions': {
    title: 'Conditions of humanitarian regularisation (9bis)',
    publisher: agii,
    url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/uitzonderlijk-verblijf/humanitaire-regularisatie-9bis/voorwaarden-humanitaire-regularisatie-9bis',
    consulted,
    kind: 'agency',
  },
  'vr-9bis-procedure': {
    title: 'Procedure of humanitarian regularisation (9bis)',
    publisher: agii,
    url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/uitzonderlijk-verblijf/humanitaire-regularisatie-9bis/procedure-humanitaire-regularisatie-9bis',
    consulted,
    kind: 'agency',
  },
  'vmc-9bis-residence': {
    title: '9bis: place of residence in Belgium and residence check',
    publisher: agii,
    url: `${vmcConditions}/verblijfplaats-in-belgie`,
    consulted,
    kind: 'agency',
  },
  'vmc-9bis-identity': {
    title: '9bis: identity document or exemption from it',
    publisher: agii,
    url: `${vmcConditions}/identiteitsdocument-of-een-vrijstelling-daarvan`,
    consulted,
    kind: 'agency',
  },
  'vmc-9bis-circumstances': {
    title: '9bis: exceptional circumstances',
    publisher: agii,
    url: `${vmcConditions}/buitengewone-omstandigheden`,
    consulted,
    kind: 'agency',
  },
  'agii-9bis-long-procedure': {
    title: '9bis: a long asylum procedure as ground on the merits',
    publisher: agii,
    url: `${agiiBase}/wat-zijn-de-criteria-voor-een-gegronde-9bis-aanvraag/lange-asielprocedure`,
    consulted,
    kind: 'agency',
  },
  'agii-9bis-new-elements': {
    title: '9bis: new elements in a new application',
    publisher: agii,
    url: `${agiiBase}/wat-zijn-de-voorwaarden-voor-een-ontvankelijke-9bis-aanvraag/nieuwe-elementen-bij-een-nieuwe-aanvraag`,
    consulted,
    kind: 'agency',
  },
} as const satisfies Record<string, Source>
