/** What the glossary page says around its terms. */
export const glossary = {
  title: 'Glossary',
  lead: 'Words that you find on papers and in letters, with their official Dutch and French names.',
  jump: 'Letters',
  dutch: 'Dutch',
  french: 'French',
  back: 'Guides',
}
