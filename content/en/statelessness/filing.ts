import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

type Text = ProcedureText<typeof procedure, typeof filing>

export const papers = {
  'application-letter': {
    name: 'Application letter with your real address',
    note: 'It explains each of the five points: identity and origin, no nationality, how you lost it, none to get, no other country.',
  },
  'earlier-stay-proof': {
    name: 'Proof of an earlier stay',
    note: 'A stay of more than three months, or a stay as an applicant for international protection: for example an old card, an orange card or an annex 26.',
  },
  'court-ruling': {
    name: 'Final ruling of a family court that you are stateless',
    note: 'You do not need one to apply.',
  },
  'answers-of-countries': { name: 'Letters of countries that say that you are not their citizen' },
  'unanswered-letters': {
    name: 'Your letters to countries that did not answer, with the receipts',
    note: 'They show what you tried.',
  },
  'identity-papers': { name: 'Papers on your identity', note: 'No paper is prescribed. Old ones count too.' },
  'origin-papers': { name: 'Papers on where you come from and where you lived' },
  'loss-papers': { name: 'Papers on how you lost your nationality, if you had one' },
  'stay-elsewhere-papers': {
    name: 'Papers on your stay in other countries, and proof that they do not let you in',
  },
  translations: { name: 'Translations of papers in other languages than Dutch, French, German or English' },
  'earlier-decisions': { name: 'Earlier decisions: statelessness, international protection, public order' },
  'post-receipt': {
    name: 'Receipt of the registered letter',
    note: 'It proves the day on which you sent it.',
  },
} as const satisfies Text['papers']

export const steps = {
  'see-lawyer': {
    title: 'See a lawyer',
    text: 'Nationality law is different in each country. A lawyer also says whether it is safe to ask.',
  },
  'ask-countries': {
    title: 'Ask the countries',
    text: 'If a lawyer says that it is safe, ask each country that you have ties with, in writing, whether you are its citizen.',
  },
  'gather-proof': {
    title: 'Gather proof',
    text: 'Collect papers on each of the five points and on your earlier stay. Have them translated where needed.',
  },
  'send-registered': {
    title: 'Send it by registered letter',
    text: 'Post it to the Immigration Office. Keep the receipt and a copy of everything.',
  },
  consideration: {
    title: 'Is it taken into consideration?',
    text: 'The Immigration Office first looks at the form, your earlier stay and earlier applications.',
  },
  opinion: {
    title: 'Opinion of the CGRS',
    text: 'The CGRS (CGVS / CGRA) gives an opinion on the first five conditions within three months, or within 15 days if you are detained.',
  },
  interview: {
    title: 'Perhaps an interview',
    text: 'You may be invited, or asked for information, at any stage. Go, and answer within 30 days of the day the request was sent.',
  },
  decision: {
    title: 'Decision',
    text: 'The Immigration Office decides within three months of the opinion, or within 15 days if you are detained.',
  },
  card: {
    title: 'A stay of five years',
    text: 'After a positive decision, go to your municipality. Five years after the decision, the stay becomes unlimited.',
  },
} as const satisfies Text['steps']

export const lodging =
  'You send the application by registered letter to the Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE), Cellule Suivi Protection Internationale. There is no fee.'
