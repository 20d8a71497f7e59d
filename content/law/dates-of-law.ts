import type { SourceId } from '@/content/law/sources'
import type { InForce, ISODate } from '@/content/law/types'

/** A day from which the law reads differently, and the source that says so. */
interface DateOfLaw {
  readonly on: ISODate
  readonly source: SourceId
  /** The last day of the texts that end then: the day before. */
  readonly lastOfOld?: ISODate
}

/**
 * Every day that splits the law, once, the newest last. Citations, time limits and bands name a day by its key.
 * "Text": the act that changed the article is not named in the source, only the day from which the text applies.
 */
export const datesOfLaw = {
  /** Act of 12 September 2011: the chapter on unaccompanied minors, arts 61/14 to 61/25. */
  'minors-chapter': { on: '2011-12-08', source: 'justel-aliens-act' },
  /** Text of art. 77bis (smuggling). */
  'smuggling-text': { on: '2013-08-02', source: 'justel-aliens-act' },
  /** Council of State 225.632: the second ground of art. 9ter stands on its own. */
  'judgment-second-medical-ground': { on: '2013-11-28', source: 'cedie-225632' },
  /** Court of Justice C-562/13, Abdida: an appeal can suspend by itself for health. */
  'judgment-appeal-for-health': { on: '2014-12-18', source: 'edal-abdida' },
  /** Text of art. 61/15 (what the guardian asks for). */
  'minors-application-text': { on: '2015-03-26', source: 'justel-aliens-act' },
  /** Acts of 2 and 14 December 2015: only the newest 9bis, the newest 9ter and the newest appeal count. */
  'newest-application-counts': { on: '2016-03-01', source: 'agii-parallel-2016' },
  /** Text of art. 77quater (aggravated smuggling). */
  'aggravated-smuggling-text': { on: '2016-06-18', source: 'justel-aliens-act' },
  /** European Court of Human Rights 41738/10, Paposhvili: grave illness and article 3. */
  'judgment-grave-illness': { on: '2016-12-13', source: 'edal-paposhvili' },
  /** Text of arts 1/3 (an order outlives a new application) and 62 (right to be heard, notification). */
  'hearing-and-notification-text': { on: '2017-04-29', source: 'justel-aliens-act' },
  /** Victims receive annex 15 for the 45 days of reflection, no longer an order to leave. */
  'annex-15-for-victims': { on: '2017-05-20', source: 'agii-annex-15-victims' },
  /** Court of Justice C-225/16, Ouhrami: the years of a ban run from the day of leaving. */
  'judgment-years-of-a-ban': { on: '2017-07-26', source: 'eurlex-c-225-16' },
  /** Constitutional Court 18/2018 on the contribution fee. */
  'judgment-on-the-fee': { on: '2018-02-22', source: 'justel-aliens-act' },
  /** Acts of 21 November and 17 December 2017: ten days to appeal for someone who is held. */
  'ten-days-when-held': { on: '2018-03-22', source: 'justel-aliens-act' },
  /** Text of art. 433quinquies of the Criminal Code of 1867 (trafficking). */
  'trafficking-text': { on: '2019-07-01', source: 'justel-criminal-code' },
  /** Text of arts 7 al. 1 and 44ter (the order to leave, also for EU citizens and their families). */
  'order-to-leave-text': { on: '2019-07-19', source: 'justel-aliens-act' },
  /** Text of arts 74 and 75 of the royal decree of 1981: an applicant's first orange card counts from the lodging. */
  'orange-card-from-lodging': { on: '2019-09-01', source: 'vr-orange-card-from-lodging' },
  /** Council of State 245.403: the decrees on the fee of 2015 and 2017 are annulled. */
  'judgment-annulling-the-fee': { on: '2019-09-11', source: 'vr-fee-2015' },
  /** Court of Justice C-806/18, JZ: before the departure the order decides, and no ban runs. */
  'judgment-ban-before-departure': { on: '2020-09-17', source: 'agii-entry-ban-departure' },
  /** Court of Justice C-402/19 and C-233/19: the appeal for health in Belgium. */
  'judgments-appeal-for-health': { on: '2020-09-30', source: 'eurlex-c-233-19' },
  /** European Court of Human Rights 53069/15, Sabani: a warrant or consent at the door. */
  'judgment-police-at-the-door': { on: '2022-03-08', source: 'agii-sabani' },
  /** Royal decree of 9 February 2022: a fee by cost, and one fee for a family that files together. */
  'one-fee-for-a-family': { on: '2022-05-26', source: 'dofi-fee' },
  /** The orange card of applicants is extended by eight months at a time; it was four before. */
  'orange-card-by-eight-months': { on: '2023-07-14', source: 'agii-news-orange-card' },
  /** Ministerial decree of 15 December 2023: the new form of the medical certificate. */
  'new-medical-certificate': { on: '2024-03-01', source: 'vr-9ter-certificate-models' },
  /** Act of 12 May 2024: arts 4 to 8 of the act of 11 April 1994 on openness of administration. */
  'openness-act-text': { on: '2024-07-15', source: 'openness-act-2024' },
  /** Act of 12 May 2024 on the proactive return policy: arts 74/22 to 74/28, and many around them. */
  'proactive-return-act': { on: '2024-07-20', source: 'justel-aliens-act' },
  /** Act of 10 March 2024: stay as a stateless person, arts 57/37 to 57/46, and art. 9bis §2 5°. */
  'statelessness-act': { on: '2024-09-01', source: 'justel-aliens-act' },
  /** Act of 14 July 2025: art. 50 §5. */
  'protection-act-of-2025': { on: '2025-08-02', source: 'justel-aliens-act' },
  /** Eight days in place of fifteen to explain an absence at the CGRS. */
  'eight-days-after-absence': { on: '2025-08-04', source: 'cgrs-absence' },
  /** Act of 18 July 2025 on family reunification. Art. 57/34/1 ends; arts 1/1, 13, 57/34, 57/36 and 61/4 change. */
  'family-reunification-act': { on: '2025-08-18', lastOfOld: '2025-08-17', source: 'amendment-index' },
  /** Act of 30 April 2026: an entry ban can be for life, arts 74/11 and 74/12. */
  'entry-ban-for-life': { on: '2026-05-23', source: 'amendment-index' },
  /**
   * Acts of 16 June 2026 (EU pact on migration and asylum) and 17 June 2026 (Council for Alien Law Litigation),
   * Belgian Official Gazette of 19 June 2026. Their texts could not be read.
   */
  'june-2026-acts': { on: '2026-06-12', lastOfOld: '2026-06-11', source: 'cgrs-pact' },
  /** Act of 16 June 2026, art. 57/6/4 alone. */
  'pact-act-second-day': { on: '2026-07-10', lastOfOld: '2026-07-09', source: 'amendment-index' },
  /** Act of 3 March 2026: the new Criminal Code applies, and arts 77bis to 77sexies of the Aliens Act end. */
  'new-criminal-code': { on: '2026-09-01', lastOfOld: '2026-08-31', source: 'amendment-index' },
  /** Up to this day the index of amendments saw the law; what was published later is not known here. */
  'amendments-seen': { on: '2026-09-28', source: 'amendment-index' },
  /** Last day of temporary protection, as agreed by the EU on 13 June 2025. */
  'temporary-protection-ends': { on: '2027-03-04', source: 'brussels-times-temporary-protection' },
} as const satisfies Record<string, DateOfLaw>
export type DateOfLawId = keyof typeof datesOfLaw
/** The days on which texts end. */
export type EndOfLawId = {
  [Id in DateOfLawId]: (typeof datesOfLaw)[Id] extends { readonly lastOfOld: ISODate } ? Id : never
}[DateOfLawId]

/** The day itself, `YYYY-MM-DD`. */
export function dayOfLaw<const Id extends DateOfLawId>(id: Id): (typeof datesOfLaw)[Id]['on'] {
  return datesOfLaw[id].on
}

/** In force from that day, with no end known. */
export function since(id: DateOfLawId): InForce {
  return { from: datesOfLaw[id].on }
}

/** The last day of the texts that end with that change. */
export function lastDayBefore(id: EndOfLawId): ISODate {
  return datesOfLaw[id].lastOfOld
}

/** The day that follows the last one of a text: the change that ended it. Throws for a day on which no text ends. */
export function dayAfterLast(last: ISODate): ISODate {
  const change = Object.values<DateOfLaw>(datesOfLaw).find(({ lastOfOld }) => lastOfOld === last)
  if (!change) throw new Error(`No change of law follows ${last}`)
  return change.on
}
