import { consultedForLaw2026 } from '@/content/law/sources/general'
import type { Source } from '@/content/law/types'

const consulted = '2026-11-22'
const consultedForJudgments = '2026-11-28'
const agiiBase = 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis'
const vmcBase = 'http://vmc.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis'
const vmcConditions = `${vmcBase}/wat-zijn-de-voorwaarden-voor-een-ontvankelijke-9bis-aanvraag`

/** Texts and pages on humanitarian regularisation and on the contribution fee. */
export const humanitarianSources = {
  'dofi-9bis': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/en/themes/third-country-nationals/residence-permit-articles-9-9bis-9ter/exceptional-circumstances',
    consulted,
    kind: 'official',
  },
  'dofi-fee': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/fr/themes/faq/redevance',
    consulted,
    kind: 'official',
  },
  'dofi-fee-nl': {
    publisher: 'immigration-office',
    url: 'https://dofi.ibz.be/nl/themas/faq/lang-verblijf/bijdrage',
    consulted,
    kind: 'official',
  },
  'dvz-fee-index-2019': {
    publisher: 'immigration-office',
    url: 'https://extranet.ibz.be/sites/dvzoe/NL/Gidsvandeprocedures/Pages/Indexering%20van%20de%20retributie.aspx',
    consulted,
    kind: 'official',
  },
  'vr-fee-2015': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/nieuws/bijdrage-in-administratieve-kost-voor-verblijfsaanvragen-vanaf-2-maart-2015',
    consulted,
    kind: 'agency',
  },
  'kpmg-2015': {
    publisher: 'kpmg',
    url: 'https://home.kpmg.com/xx/en/home/insights/2015/03/flash-alert-2015-039.html',
    consulted,
    kind: 'press',
  },
  'kpmg-2017': {
    publisher: 'kpmg',
    url: 'https://home.kpmg.com/xx/en/home/insights/2017/02/flash-alert-2017-038.html',
    consulted,
    kind: 'press',
  },
  'kpmg-2020': {
    publisher: 'kpmg',
    url: 'https://home.kpmg/xx/en/home/insights/2020/07/flash-alert-2020-315.html',
    consulted,
    kind: 'press',
  },
  'dq-fee-2022': {
    publisher: 'droits-quotidiens',
    url: 'https://www.droitsquotidiens.be/fr/actualites/redevances-pour-demander-un-permis-de-sejour-nouveaux-tarifs',
    consulted,
    kind: 'ngo',
  },
  'vr-fee-2023': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/nieuws/indexering-bijdrage-in-administratieve-kost-voor-verblijfsaanvragen-vanaf-1-januari-2023',
    consulted,
    kind: 'agency',
  },
  'agii-fee-2024': {
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws/indexering-retributie-voor-verblijfsaanvragen-vanaf-1-januari-2024',
    consulted,
    kind: 'agency',
  },
  'visahq-fee-2026': {
    dated: '2026-01-02',
    publisher: 'visahq',
    url: 'https://www.visahq.com/fr/news/2026-01-02/be/belgium-indexes-immigration-contribution-fees-for-all-residence-applications',
    consulted: consultedForLaw2026,
    kind: 'press',
  },
  'agii-9bis-fee': {
    publisher: 'agii',
    url: `${agiiBase}/wat-zijn-de-voorwaarden-voor-een-ontvankelijke-9bis-aanvraag/bijdrage-in-administratieve-kosten`,
    consulted,
    kind: 'agency',
  },
  'vr-9bis-conditions': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/uitzonderlijk-verblijf/humanitaire-regularisatie-9bis/voorwaarden-humanitaire-regularisatie-9bis',
    consulted,
    kind: 'agency',
  },
  'vr-9bis-procedure': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/uitzonderlijk-verblijf/humanitaire-regularisatie-9bis/procedure-humanitaire-regularisatie-9bis',
    consulted,
    kind: 'agency',
  },
  'vmc-9bis-residence': {
    publisher: 'agii',
    url: `${vmcConditions}/verblijfplaats-in-belgie`,
    consulted,
    kind: 'agency',
  },
  'vmc-9bis-identity': {
    publisher: 'agii',
    url: `${vmcConditions}/identiteitsdocument-of-een-vrijstelling-daarvan`,
    consulted,
    kind: 'agency',
  },
  'vmc-9bis-circumstances': {
    publisher: 'agii',
    url: `${vmcConditions}/buitengewone-omstandigheden`,
    consulted,
    kind: 'agency',
  },
  'agii-9bis-long-procedure': {
    publisher: 'agii',
    url: `${agiiBase}/wat-zijn-de-criteria-voor-een-gegronde-9bis-aanvraag/lange-asielprocedure`,
    consulted,
    kind: 'agency',
  },
  'agii-9bis-new-elements': {
    publisher: 'agii',
    url: `${agiiBase}/wat-zijn-de-voorwaarden-voor-een-ontvankelijke-9bis-aanvraag/nieuwe-elementen-bij-een-nieuwe-aanvraag`,
    consulted,
    kind: 'agency',
  },
  'vr-9bis-identity-moment': {
    publisher: 'agii',
    url: 'https://www.vreemdelingenrecht.be/nieuws/raad-van-state-beoordeling-identiteitsdocument-op-ogenblik-van-indiening-9bis-aanvraag',
    consulted: consultedForJudgments,
    kind: 'agency',
  },
  'agii-9bis-medical-stay': {
    dated: '2019-07-02',
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws/ontvankelijke-9ter-aanvraag-is-buitengewone-omstandigheid-in-de-zin-van-art-9bis-vw',
    consulted: consultedForJudgments,
    kind: 'agency',
  },
  'agii-235719': {
    publisher: 'agii',
    url: 'https://www.agii.be/raad-van-state-12-09-2016',
    consulted: consultedForJudgments,
    kind: 'case-law',
  },
  'agii-entry-ban-applications': {
    publisher: 'agii',
    url: 'https://www.agii.be/nieuws/inreisverbod-en-gezinshereniging-of-humanitaire-regularisatie',
    consulted: consultedForJudgments,
    kind: 'agency',
  },
} as const satisfies Record<string, Source>
