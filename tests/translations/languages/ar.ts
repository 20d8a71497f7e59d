import { withDigits } from '@/scripts/translate/figures'
import type { LanguageGates } from './gate'

/** What may be written onto the front of a word: and, then, with, for, like, the article. */
const front = '(?<![\\p{L}\\p{M}])(?:[وفبلك]{0,2}(?:ال|لل?)?)'
const word = (stem: string): RegExp => new RegExp(`${front}(?:${stem})`, 'u')

export const ar: LanguageGates = {
  quotes: ['«', '»'],
  foreignMarks: /["„“”]/,
  euro: /\d\u00a0€/,
  spans: {
    hour: /^ساع/,
    day: /^(?:أيام|يوم)/,
    'calendar day': /^(?:أيام|يوم\S*) تقويمي/,
    'working day': /^(?:أيام|يوم\S*) عمل/,
    week: /^(?:أسابيع|أسبوع)/,
    month: /^(?:أشهر|شهر)/,
    year: /^(?:سنوات|سنة|سنت|أعوام|عام)/,
  },
  withDigits: (text) => withDigits(text, 'ar'),
  variants: {
    decision: [/حكم محكمة/, 'a decision of a court is a judgment'],
    'family-member': [/من أسرة مواطن/, 'one of the family, which names no gender'],
    'stateless-person': [
      /انعدام الجنسية/,
      'the stay or permit is for the state, and the person is the reader',
    ],
    'medical-stay-service': [/service Séjour médical/, 'a line of a postal address'],
  },
  forbidden: [
    { form: word('ترحيل|تسفير|طرد'), say: 'إبعاد', unless: /deport/i },
    { form: word('لجوء'), say: 'الحماية الدولية', unless: /asylum|refugee/i },
    { form: /مهاجر غير شرعي|حراقة/, say: 'شخص بلا إقامة قانونية' },
    { form: /مكتب الهجرة/, say: 'مكتب الأجانب' },
    { form: word('عمدة|مختار(?!\\p{L})'), say: 'رئيس البلدية', unless: /elected|chosen|choose/i },
    { form: /الحماية الثانوية/, say: 'الحماية الفرعية' },
    { form: /إقامة دائمة/, say: 'إقامة غير محدودة المدة' },
    { form: /إقامة جبرية/, say: 'إقامة محددة المكان' },
    { form: /رسالة مضمونة/, say: 'رسالة مسجلة' },
    { form: /(?<![\p{L}\p{M}])(?:ال)?(?:فيزا|كرت)(?!\p{L})/u, say: 'تأشيرة، بطاقة' },
    { form: /إطلاق سراح/, say: 'الإفراج' },
    { form: /المفوضية(?! (?:العامة|السامية|الأوروبية))/, say: 'المفوضية العامة' },
    { form: word('استئناف'), say: 'طعن', unless: /court of appeal|resum/i },
    { form: word('اعتقال'), say: 'احتجاز' },
    { form: word('[يت]نبغي'), say: 'يجب, من الأفضل' },
    { form: /[٠-٩۰-۹]/, say: 'digits 0 to 9' },
    { form: /ـ/, say: 'the word without the stroke that lengthens it' },
  ],
  certainty:
    /(?<!\p{L})(?:و|ف)?(?:يحق لك|من حقك|لك الحق في|يضمن|س[يت]ُ?منح|سيُ?قبل|سيوافق|ستحصل على|ستنال|حتمًا|بالتأكيد|بلا شك|دون أي خطر)|مضمون/u,
  certain: [],
  elsewhere: /(?!)/g,
  passive: { form: /(?<![\p{L}\p{M}])[وفل]?س?(?:[يت]تم|تم|تمت)(?![\p{L}\p{M}])/u, share: 0.01 },
  words: { average: 11, most: 30, lix: 30 },
  noSpelling: 'npm has no list of Arabic for Hunspell (November 2026): dictionary-ar does not exist',
  abbreviations: /(?!)/g,
}
