/** What the glossary page says around its terms. */
export const glossary = {
  title: 'Glossary',
  lead: 'Words that you find on papers and in letters, with their official Dutch and French names.',
  dutch: 'Dutch',
  french: 'French',
  back: 'Guides',
}
