import { ok, type Result } from '../../../base/result.ts'
import { caseworkerLacks, type ComposeError, setupLacks } from './compose-error.ts'
import { joinAnd } from './letter-words.ts'
import type { Readers } from '../address/reader.ts'

/** How the municipality's own standard sentences are written: the usual way, or for readers who find reading hard. */
export const LANGUAGE_REGISTERS = ['almindelig', 'let'] as const
export type LanguageRegister = (typeof LANGUAGE_REGISTERS)[number]

/** Whole sentences in the municipality's words, spoken to the citizen as "du". */
export interface StandardSentences {
  /** The offer of a talk about the letter. */
  readonly talk: string
  /** Where one can get the letter read aloud or explained. */
  readonly readingHelp: string
  /** Where else one can seek help: other authorities, organisations. */
  readonly otherHelp: string
  /** How the municipality handles personal data, and where one can read more. */
  readonly data: string
}

/** What a municipality has set up for its letters. Everything is asked for when a letter is composed; nothing is guessed. */
export interface LetterSetup {
  /** The municipality's name as it signs: "Solrød Fjordkommune". */
  readonly municipality?: string
  readonly unit?: string
  /** Lines of the postal address. */
  readonly address?: readonly string[]
  readonly phone?: string
  /** When the phone is answered. */
  readonly hours?: string
  readonly email?: string
  readonly caseworker?: string
  readonly caseworkerTitle?: string
  /** What the logo says, for those who don't see it. */
  readonly logoText?: string
  /** The citizens' adviser of the municipality, or `ingen` where it has none. */
  readonly borgerraadgiver?: string
  readonly register?: LanguageRegister
  readonly sentences?: Partial<Readonly<Record<LanguageRegister, Partial<StandardSentences>>>>
}

/** A set-up with nothing missing. */
export interface CompleteSetup {
  readonly municipality: string
  readonly unit: string
  readonly address: readonly string[]
  readonly phone: string
  readonly hours: string
  readonly email: string
  readonly caseworker: string
  readonly caseworkerTitle: string
  readonly logoText: string
  /** Undefined where the municipality has none. */
  readonly borgerraadgiver: string | undefined
  readonly sentences: StandardSentences
}

/** The only names in a letter. They lie apart from the case and are joined here. */
export interface LetterNames {
  /** The citizen's whole name. */
  readonly citizen: string
  /** Who reads it in the citizen’s place: parents, a guardian. Absent: it speaks to the citizen. */
  readonly readers?: Readers
  /** Whom a letter goes to that isn't to a party: a doctor, a provider. */
  readonly recipient?: string
}

/** The name on the letter; empty where one of those it needs is not known. */
export function recipientOf({ citizen, readers }: Pick<LetterNames, 'citizen' | 'readers'>): string {
  const names = (readers ?? []).map(({ name }) => name.trim())
  if (citizen.trim() === '' || names.includes('')) return ''
  return names.length === 0 ? citizen : joinAnd(names)
}

const FIELDS = {
  municipality: 'kommunens navn',
  unit: 'afdelingens navn',
  phone: 'telefonnummer',
  hours: 'telefontid',
  email: 'e-mail',
  caseworker: 'sagsbehandlerens navn',
  caseworkerTitle: 'sagsbehandlerens titel',
  logoText: 'logoets tekst',
  borgerraadgiver: 'borgerrådgiver (skriv »ingen«, hvis kommunen ikke har en)',
} as const satisfies Partial<Record<keyof LetterSetup, string>>

const SENTENCES = {
  talk: 'standardsætning om tilbud om en samtale',
  readingHelp: 'standardsætning om hjælp til at læse brevet',
  otherHelp: 'standardsætning om anden hjælp',
  data: 'standardsætning om behandling af persondata',
} as const satisfies Record<keyof StandardSentences, string>

type Field = keyof typeof FIELDS

/** Everything there, or the name of the first thing that is not. */
export function completeSetup(set: LetterSetup): Result<CompleteSetup, ComposeError> {
  for (const [field, name] of Object.entries(FIELDS)) {
    if (isBlank(set[field as Field])) return field === 'caseworker' ? caseworkerLacks(name) : setupLacks(name)
  }
  const address = (set.address ?? []).filter((line) => !isBlank(line))
  if (address.length === 0) return setupLacks('postadresse')
  if (set.register === undefined) return setupLacks('sprogtone (almindelig eller let)')
  const sentences = set.sentences?.[set.register] ?? {}
  for (const [field, name] of Object.entries(SENTENCES)) {
    if (isBlank(sentences[field as keyof StandardSentences])) return setupLacks(`${name} (${set.register})`)
  }
  const text = (field: Field): string => (set[field] ?? '').trim()
  const sentence = (field: keyof StandardSentences): string => (sentences[field] ?? '').trim()
  const adviser = text('borgerraadgiver')
  return ok({
    municipality: text('municipality'),
    unit: text('unit'),
    address,
    phone: text('phone'),
    hours: text('hours'),
    email: text('email'),
    caseworker: text('caseworker'),
    caseworkerTitle: text('caseworkerTitle'),
    logoText: text('logoText'),
    borgerraadgiver: adviser === 'ingen' ? undefined : adviser,
    sentences: {
      talk: sentence('talk'),
      readingHelp: sentence('readingHelp'),
      otherHelp: sentence('otherHelp'),
      data: sentence('data'),
    },
  })
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''
