/**
 * Arabic names under which large municipalities are looked for, by NIS code. No paper bears them, so they are never shown
 * beside the official names. Only spellings that were read in public lists on 29 November 2026 stand here: the Arabic labels
 * of Wikidata (jamsshhayd/world-cities-translations, CC BY 4.0), and lists of places of sites in Arabic for readers in Belgium.
 */
const lines = `
21004|بروكسل;بروكسيل
11002|أنتويرب;أنفيرس
44021|غنت;خنت;جنت
52011|شارلروا;شارلوروا
62063|لييج
31005|بروج
92094|نامور
24062|لوفان;لوفين
53053|مونس
12025|ميخلين;ميخلن;مشلين
41002|آلست
55022|لا لوفيير
34022|كورتريك
71022|هاسلت
35013|أوستند;أوسطند
57081|تورناي;طرناي
71016|جينك;غنك;خنك
62096|سيران;سيراين
63079|فيرفييه
54007|موسكرون
36015|روسلاريه;روسيلار
46021|سينت نيكلاس
81001|أرلون
21015|شيربيك;شاربيك
21001|أندرلخت
21012|مولنبيك
21005|إيتربيك
`

/** The names by the NIS code of their municipality. */
export const arabicNames: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [nis = '', names = ''] = line.split('|')
      return [nis, names.split(';')]
    }),
)
