import type { ReportFactId } from '@/content/law/report-facts'

/** What country reports tell of a route, one by one. A figure names its year. */
export const reportFactTexts: Readonly<Record<ReportFactId, string>> = {
  'medical-other-papers':
    'Under some conditions, another paper can prove your identity, such as a driving licence, a military booklet or an election card. A passport or identity card counts even when it has expired.',
  'medical-databases':
    'The doctor of the Immigration Office looks up care in your country in databases, such as the one on medical information on countries of origin, a European project (MedCOI).',
  'medical-family':
    'If your family applies to join you, all the conditions count from the first day. People with international protection have some time in which not all of them count. You do not have that time after a positive 9ter decision.',
  'medical-origins':
    'In 2024, people with a positive decision came most often from the Democratic Republic of the Congo (56 persons), Morocco (40) and Cameroon (29).',
  'humanitarian-order':
    'The Immigration Office treats applications in the order in which they arrive, except in humanitarian emergencies. The law sets no time for the decision.',
  'humanitarian-weaker':
    'The conditions of this stay are less favourable than those of people who have or seek international protection.',
  'humanitarian-vulnerable':
    'Examples of specific vulnerability are women and children who were abused or exploited, and parents of a minor child with a right to stay. Another is a family with a child who has a long-term permit and goes to school in Belgium.',
  'humanitarian-b-card': 'The B card is renewed automatically, without conditions.',
  'humanitarian-family':
    'If your family applies to join you, all the conditions count from the first day. People with international protection have some time in which not all of them count. You do not have that time after a positive 9bis decision.',
  'humanitarian-origins':
    'In 2024, people with a positive decision came most often from Morocco (544 persons), the Democratic Republic of the Congo (317) and Albania (281).',
  'humanitarian-pending': 'At the end of 2024, 2,975 applications were still waiting for a decision.',
  'minors-interviewer': 'An officer with special training interviews you together with your guardian.',
  'minors-five-years':
    'If you turned 18 with an A card, the Immigration Office in practice gives you unlimited stay after five years of legal stay.',
  'minors-fast-lane':
    'In 2024, the Immigration Office and the Guardianship Service started a fast lane for young people whose status as a minor is clearly in doubt.',
  'return-article-3-unit':
    'Since the middle of 2021, a small unit of legal experts in the Immigration Office looks at detentions and removals. It checks them against articles 3 and 8 of the European Convention on Human Rights.',
  'return-order-no-country':
    'An order to leave does not name the country that you have to go to. It can be your country of origin, or another country where you have a right to stay.',
  'return-moment-disputed':
    'It is disputed when the danger on return has to be judged. The Council for Alien Law Litigation and the Council of State have said that it is when the order is given. A commission on return said that it is only when the order is carried out.',
  'return-languages': 'The website of Fedasil on voluntary return gives information in 19 languages.',
  'return-desks':
    'Fedasil has return desks in Brussels, Ghent, Antwerp, Liège and Charleroi. Many organisations and municipalities can also inform you.',
  'return-who-left':
    'In 2024, about half of those who returned voluntarily had no right to stay. Another 23 percent had a pending application for international protection, and 28 percent were at the end of that procedure.',
  'return-letters-and-visits':
    'The invitation to a coaching interview goes to your last known address. If you do not come, officers can visit that address. In 2023, they made 973 visits: in 326 they met the person, in 347 the person no longer lived there, and in 300 it stayed unclear.',
  'return-coaching-interviews':
    'In 2023, the Immigration Office sent 7,651 invitations to coaching, and 3,994 interviews followed.',
  'return-coaching-minors':
    'Unaccompanied minors without a right to stay can be coached too. In 2023, 14 were: 7 of them started a new procedure in Belgium and 2 returned.',
  'return-local-projects':
    'In a few cities, the Immigration Office and local partners have trial projects on the future of people without a right to stay.',
  'return-reception-limited':
    'If you live in an open return place and miss a coaching interview, the Immigration Office tells Fedasil. Fedasil can then limit your material help.',
  'return-open-places':
    'Coaches come to the open return places two days a week. In 2023, they worked there on 850 files: 576 after a Dublin refusal and 274 after a final refusal of international protection.',
  'return-dublin-centre':
    'In the Dublin centre in Zaventem, coaching goes faster, with three coaches on the spot. In 2023, there were 2,235 interviews.',
  'return-dublin-desk':
    'People with a Dublin refusal who do not live in reception are invited to a desk in Brussels. In 2023, 1,920 were invited for a first interview, and 476 came.',
  'return-escorts':
    'Federal police, officers of the Immigration Office or Frontex officers can escort you. On a plane, a police officer leads the police and the officers of the Immigration Office. The latter may use some means of force, after special training.',
  'return-always-escorted':
    'People who are seen as a high security risk, for example after a conviction for terrorism, always travel with an escort.',
  'return-costs-first':
    'If you need a visa to come back after a forced return, you first have to pay the costs of that return. If you do not need a visa, the costs are claimed once you are in Belgium.',
  'return-costs-recovered':
    'In 2023, the Immigration Office recovered €258,235 from employers and €872,850 from foreign nationals.',
  'return-nationalities':
    'In 2023, people who were returned by force came most often from Albania (14 percent), Afghanistan (7 percent) and Morocco (7 percent).',
  'return-afghanistan':
    'The report says that no one is returned to Afghanistan by force. Afghans in these figures were taken to another European country.',
  'protection-applications':
    'In 2024, 39,510 people applied for international protection in Belgium, according to Eurostat. The Immigration Office counted 39,615.',
}
