export type DivisionMark = 'part' | 'ch' | 'sec' | 'subsec' | 'title' | 'annex' | 'appendix' | 'protocol' | 'declaration'

/** How one language prints the structure of a treaty. A form is added by adding a word here and an example that shows it. */
export interface Language {
  code: string
  name: string
  direction: 'ltr' | 'rtl'
  /** Words that stand before the number of an article, in small letters; the full ones first. */
  article: string[]
  divisions: Partial<Record<DivisionMark, string[]>>
  /** Where a language sets the number inside the word, `第…条`: the word before the number is that of all headings. */
  circumfix?: { before: string; article: string[]; divisions: Partial<Record<DivisionMark, string[]>> }
  /** Numbers as words, by value; several spellings of one value apart by a space. At 0 nothing. */
  numbers: string[][]
  /** Words for something put in later, in their order: bis, ter … */
  later: string[]
  preamble: RegExp
  /** The first words of a recital's subject: "The States Parties to this Convention,". The line ends with a comma. */
  opening: RegExp
  enacting: RegExp
  closing: RegExp
  contents: RegExp
  deleted: RegExp
  /** Words that a sentence has and a title lacks. */
  verbs: RegExp
  /** What a resolution begins with. */
  resolution: RegExp
  /** What the title of an instrument begins with. */
  instrument: RegExp
  /** Frequent words that tell the language. */
  common: string[]
  /** Lines and what each is: the kind and id of the heading, or null for words. */
  examples: [string, string | null][]
}
