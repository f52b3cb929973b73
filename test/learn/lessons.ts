import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { MANGLER, type Mangel } from '../../src/law/mangel.ts'
import type { DecisionKind, DocumentKind } from '../../src/stages/07-letter/decision-kind.ts'
import { aCut, aGrant, aRefusal } from '../../src/stages/07-letter/letter.specimen.ts'
import { readProse } from '../../src/text/prose.ts'

export const CORPUS = path.join(import.meta.dirname, '../corpus')
export const LEARNED = path.join(import.meta.dirname, '../../src/stages/07-letter/learned')
export const LEARNED_OF_STANDARDS = path.join(import.meta.dirname, '../../src/stages/14-supervision/learned')
export const LEARNED_OF_CASES = path.join(import.meta.dirname, '../../src/stages/learned')

/** A letter with its author's key. The folder tells the author. */
export interface KnownLetter {
  readonly folder: string
  readonly file: string
  readonly text: string
  readonly kind: DocumentKind
  readonly decision: DecisionKind | null
  readonly mangler: readonly Mangel[]
  readonly holds: boolean | null
  /** Whether its author called a flaw of it a `fejl`. */
  readonly falls: boolean
  readonly tolerated: readonly Mangel[]
  readonly sentences: readonly { readonly text: string; readonly mangler: readonly Mangel[] }[]
}

interface Key {
  readonly kind: DocumentKind
  readonly decision: { readonly kind: DecisionKind } | null
  readonly findings: readonly { readonly mangel: Mangel; readonly level: string; readonly quote: string | null }[]
  readonly holds: boolean | null
  readonly tolerated?: readonly Mangel[]
}

/** The letters that are for daily work. Those held back teach nothing. */
export function knownLetters(): readonly KnownLetter[] {
  return knownIn('letters')
}

/** The quality standards for daily work. */
export function knownStandards(): readonly KnownLetter[] {
  return knownIn('standards')
}

function knownIn(folders: 'letters' | 'standards'): readonly KnownLetter[] {
  const daily = path.join(CORPUS, 'daily')
  return readdirSync(daily)
    .filter((name) => name.startsWith(folders))
    .toSorted()
    .flatMap((folder) =>
      readdirSync(path.join(daily, folder))
        .filter((name) => name.endsWith('.txt') && existsSync(path.join(daily, folder, keyOf(name))))
        .toSorted()
        .map((file) => knownLetter(path.join(daily, folder), folder, file)),
    )
}

const keyOf = (file: string): string => file.replace(/\.txt$/, '.json')

function knownLetter(directory: string, folder: string, file: string): KnownLetter {
  const text = readFileSync(path.join(directory, file), 'utf8')
  const key: Key = JSON.parse(readFileSync(path.join(directory, keyOf(file)), 'utf8'))
  const findings = key.findings.filter(({ level }) => level !== 'raad')
  const quotes = findings.flatMap(({ mangel, quote }) => (quote === null ? [] : [{ mangel, words: squeezed(quote) }]))
  return {
    folder,
    file,
    text,
    kind: key.kind,
    decision: key.decision?.kind ?? null,
    mangler: [...new Set(findings.map(({ mangel }) => mangel))],
    holds: key.holds,
    falls: findings.some(({ level }) => level === 'fejl'),
    tolerated: key.tolerated ?? [],
    sentences: readProse(text).sentences.map((sentence) => {
      const told = squeezed(sentence.text)
      const quoted = quotes.filter(({ words }) => told.includes(words) || (told.length > 25 && words.includes(told)))
      return { text: sentence.text, mangler: [...new Set(quoted.map(({ mangel }) => mangel))] }
    }),
  }
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The flaw that a marked sentence of test/corpus/sentences tells; other marks are of what is sound. */
export const MANGEL_OF_MARK: Readonly<Record<string, Mangel>> = {
  serviceniveau: 'lovfortolkning',
  oekonomi: 'lovfortolkning',
  'fast-regel': 'lovfortolkning',
  'diagnose-eller-varighed': 'personkreds',
  'personkreds-generelt': 'personkreds',
  ressourcer: 'mangelfuld-begrundelse',
  paaroerende: 'lovfortolkning',
  'mindst-indgribende': 'lovfortolkning',
  'kun-udvikling': 'formaal',
  'hensyn-til-andre': 'formaal',
  'anden-myndighed': 'lovfortolkning',
  'forebyggelse-foerst': 'lovfortolkning',
  'paragraf-83-i-stedet': 'forkert-paragraf',
  gruppe: 'mangelfuld-begrundelse',
  'kun-noteret': 'mangelfuld-begrundelse',
  'oplysninger-mangler': 'mangelfuldt-oplyst',
  'gamle-oplysninger': 'mangelfuldt-oplyst',
  'uafklaret-uenighed': 'mangelfuldt-oplyst',
  'vaegt-uforklaret': 'vaegtning',
  partshoering: 'partshoering',
  notatpligt: 'notatpligt',
  habilitet: 'habilitet',
  akter: 'akter',
  partsrepraesentant: 'partsrepraesentation',
  vejledning: 'vejledning',
  'kommunal-frist': 'kommunal-frist',
  'manglende-samarbejde': 'lovfortolkning',
}

/** The marks that `measure:sentences` doesn't try, since nothing but the sentence tells them. */
const MANGEL_OF_OTHER_MARK: Readonly<Record<string, Mangel>> = {
  'klage-forkert': 'klagevejledning',
  'omfang-uklart': 'meddelelse',
  'afslag-skjult': 'meddelelse',
  'lovbestemt-frist': 'lovbestemt-frist',
  genvurdering: 'genvurdering',
  'ingen-aendring-forklaret': 'mangelfuld-begrundelse',
  'behov-uden-svar': 'mangelfuld-begrundelse',
  'kun-formel': 'mangelfuld-begrundelse',
}

/** Single sentences, with the flaw that each tells, if any. */
export function knownSentences(): readonly { readonly text: string; readonly mangler: readonly Mangel[] }[] {
  const folder = path.join(CORPUS, 'sentences')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .flatMap((line) => {
      const [mark = '', text] = line.split('\t')
      const mangel = mark in MANGLER ? (mark as Mangel) : (MANGEL_OF_MARK[mark] ?? MANGEL_OF_OTHER_MARK[mark])
      return text === undefined ? [] : [{ text, mangler: mangel === undefined ? [] : [mangel] }]
    })
}

/** The letters that the examples of the handbook are made from: they hold. */
export const SPECIMENS: readonly Pick<KnownLetter, 'text' | 'kind' | 'decision' | 'mangler' | 'tolerated'>[] = [
  { text: aRefusal(), kind: 'afgoerelse', decision: 'afslag', mangler: [], tolerated: [] },
  { text: aGrant(), kind: 'afgoerelse', decision: 'bevilling', mangler: [], tolerated: [] },
  { text: aCut(), kind: 'afgoerelse', decision: 'nedsaettelse', mangler: [], tolerated: [] },
]

/** Tells one set of lessons from another. */
export function lessonsMark(...lessons: readonly (readonly unknown[])[]): string {
  return createHash('sha256').update(JSON.stringify(lessons)).digest('hex')
}
