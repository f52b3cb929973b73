import type { Words } from '../../../base/words.ts'
import { CODED_VARIABLES, type CodedCase } from './coded-case.ts'
import type { SheetFault } from '../sheet-fault.ts'

/** What one coded row is among those before it. */
export type Standing =
  /** The first of its case: the one that is counted. */
  | { readonly kind: 'foerste' }
  /** Another coder's reading of a case that is there already. */
  | { readonly kind: 'endnu-en'; readonly isSame: boolean }
  | { readonly kind: 'fejl'; readonly fault: SheetFault }

interface Seen {
  readonly row: number
  /** Provision, year and municipality: of these no two coders may differ. */
  readonly facts: string
  readonly reading: number
  readonly coders: Map<string, { readonly row: number; readonly reading: number }>
}

/** Keeps of each case only what it takes to see that it stands twice, or against itself. */
export function createCodedSet(): { add(row: number, coded: CodedCase): Standing } {
  const cases = new Map<string, Seen>()
  return {
    add(row, coded) {
      const facts = [coded.provision, coded.year, coded.municipality ?? ''].join(' · ')
      const reading = fingerprint(readingOf(coded))
      // Two marks that differ in capitals only are one case, as a reader would say.
      const key = coded.key.toLowerCase()
      const seen = cases.get(key)
      if (seen === undefined) {
        cases.set(key, { row, facts, reading, coders: new Map([[coded.coder, { row, reading }]]) })
        return { kind: 'foerste' }
      }
      const same = seen.coders.get(coded.coder)
      if (same !== undefined)
        return wrong(row, 'sag', same.reading === reading ? duplicate(coded, same.row) : contradicting(coded, same.row))
      if (seen.facts !== facts) return wrong(row, 'sag', otherFacts(seen.row, seen.facts, facts))
      seen.coders.set(coded.coder, { row, reading })
      return { kind: 'endnu-en', isSame: reading === seen.reading }
    },
  }
}

/** More words than this in one column are no codebook, but free text: nothing could be counted by them. */
const MOST_WORDS = 200

/** The words of a codebook that were spelled in two ways, or are too many to be one. */
export function createSpelling(): { check(row: number, coded: CodedCase): readonly SheetFault[] } {
  const spelled = new Map<string, Map<string, { readonly text: string; readonly row: number }>>()
  return {
    check(row, { codes, provision }) {
      const faults: SheetFault[] = []
      const words = { ...codes, bestemmelse: [provision] }
      for (const column of ['bestemmelse', 'emnegruppe', 'emne', 'kendetegn'] as const) {
        const own = spelled.get(column) ?? new Map<string, { readonly text: string; readonly row: number }>()
        spelled.set(column, own)
        for (const text of words[column] ?? []) {
          const plain = text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
          const first = own.get(plain)
          if (first === undefined) {
            own.set(plain, { text, row })
            if (own.size === MOST_WORDS + 1) faults.push({ row, column, words: tooManyWords() })
          } else if (first.text !== text) faults.push({ row, column, words: spelling(text, first.text, first.row) })
        }
      }
      return faults
    },
  }
}

const wrong = (row: number, column: string, words: Words): Standing => ({
  kind: 'fejl',
  fault: { row, column, words },
})

function readingOf({ outcome, category, codes }: CodedCase): string {
  const lists = CODED_VARIABLES.map((name) => codes[name]?.toSorted().join('|') ?? '?')
  return [outcome, category ?? '', ...lists].join('\n')
}

/** FNV-1a: only to tell whether two rows say the same; a false match changes no count. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const coderWords = (coder: string): Words =>
  coder === '' ? { da: '', en: '' } : { da: ` af ${coder}`, en: ` by ${coder}` }

function duplicate({ key, coder }: CodedCase, row: number): Words {
  const by = coderWords(coder)
  return {
    da: `Sagen ${key} er allerede kodet ens${by.da} i række ${row}. Slet den ene række.`,
    en: `Case ${key} was coded alike${by.en} in row ${row} already. Delete one of the rows.`,
  }
}

function contradicting({ key, coder }: CodedCase, row: number): Words {
  const by = coderWords(coder)
  return {
    da: `Sagen ${key} er allerede kodet${by.da} i række ${row}, og de to rækker siger noget forskelligt. Behold den rigtige, eller giv to kodere hver sit mærke i kolonnen koder.`,
    en: `Case ${key} was coded${by.en} in row ${row} already, and the two rows say different things. Keep the right one, or give two coders a mark each in the column koder.`,
  }
}

const otherFacts = (row: number, before: string, now: string): Words => ({
  da: `Samme sag står i række ${row} med ${before}, men her med ${now}. Bestemmelse, år og kommune skal være ens for alle, der koder sagen.`,
  en: `The same case stands in row ${row} with ${before}, but here with ${now}. Provision, year and municipality must be alike for all who code the case.`,
})

const tooManyWords = (): Words => ({
  da: `Kolonnen har nu flere end ${MOST_WORDS} forskellige værdier. Det ligner fri tekst; brug en kodebog med færre, og skriv resten i bemaerkning.`,
  en: `The column has more than ${MOST_WORDS} different values by now. It looks like free text; use a codebook with fewer, and write the rest in bemaerkning.`,
})

const spelling = (text: string, first: string, row: number): Words => ({
  da: `“${text}” er stavet “${first}” i række ${row}. Stav det ens, ellers tælles det som to.`,
  en: `“${text}” is spelled “${first}” in row ${row}. Spell it alike, or it is counted as two.`,
})
