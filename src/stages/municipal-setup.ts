import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import {
  completeSetup,
  LANGUAGE_REGISTERS,
  type LetterSetup,
  type StandardSentences,
} from './07-letter/compose/letter-setup.ts'

/** How a municipality has set Holdbar up. It is kept in versions, each from a day on. Nothing missing is guessed. */
export interface MunicipalSetup {
  readonly letter: Omit<LetterSetup, 'caseworker' | 'caseworkerTitle'>
  /** The unit that has the cases on children, and how it is reached. Absent: the municipality writes no letters in them. */
  readonly childUnit?: UnitSetup
  readonly teams: readonly string[]
  /** The limit the municipality has published for each area, in weeks. */
  readonly publishedWeeks: Readonly<Record<'voksen' | 'barn', number>>
  /** Whether a visitation committee is used, and whether the citizen is asked to come before a refusal. */
  readonly committee: { readonly isUsed: boolean; readonly invitesCitizen: boolean }
  /** Links to the quality standards the council has adopted, by title. */
  readonly standards: readonly { readonly title: string; readonly url: string }[]
}

/** A unit of its own at the head of a letter, and where one calls and complains. */
export interface UnitSetup {
  readonly unit: string
  readonly address: readonly string[]
  readonly phone: string
  readonly hours: string
  readonly email: string
}

export interface SetupLack {
  /** The name of the form's field. */
  readonly field: string
  readonly words: Words
}

/** Reads what was stored; a set-up that lacks something says what, and is not used. */
export function readSetup(stored: unknown): Result<MunicipalSetup, SetupLack> {
  if (!isRecord(stored))
    return lack(
      '',
      'Kommunen er ikke sat op endnu. En administrator skal udfylde opsætningen, før der kan sendes breve.',
      'The municipality is not set up yet. An administrator must fill in the set-up before letters can be sent.',
    )
  const letter = isRecord(stored['letter']) ? letterOf(stored['letter']) : {}
  const complete = completeSetup({ ...letter, caseworker: 'x', caseworkerTitle: 'x' })
  if (!complete.ok) return err({ field: 'letter', words: complete.error.words })
  const childUnit = isRecord(stored['childUnit']) ? unitOf(stored['childUnit']) : undefined
  if (childUnit === null) return err({ field: 'childUnit', words: UNIT_LACKS })
  const weeks = isRecord(stored['publishedWeeks']) ? stored['publishedWeeks'] : {}
  const [voksen, barn] = [weeks['voksen'], weeks['barn']]
  if (typeof voksen !== 'number' || typeof barn !== 'number')
    return lack(
      'publishedWeeks',
      'Opsætningen mangler de offentliggjorte frister. Skriv 0 for et område uden frist.',
      'The set-up lacks the published limits. Write 0 for an area without one.',
    )
  const teams = textsOf(stored['teams'])
  if (teams.length === 0)
    return lack('teams', 'Opsætningen mangler mindst ét team.', 'The set-up lacks at least one team.')
  const committee = isRecord(stored['committee']) ? stored['committee'] : {}
  return ok({
    letter,
    ...(childUnit === undefined ? {} : { childUnit }),
    teams,
    publishedWeeks: { voksen, barn },
    committee: { isUsed: committee['isUsed'] === true, invitesCitizen: committee['invitesCitizen'] === true },
    standards: Array.isArray(stored['standards'])
      ? stored['standards'].flatMap((one: unknown) =>
          isRecord(one) && typeof one['title'] === 'string' && typeof one['url'] === 'string'
            ? [{ title: one['title'], url: one['url'] }]
            : [],
        )
      : [],
  })
}

/** What the letters of a case are set with, but for who signs: those of a child’s case come from the unit that has it. */
export function letterheadFor(
  { letter, childUnit }: MunicipalSetup,
  area: 'voksen' | 'barn',
): Result<MunicipalSetup['letter'], SetupLack> {
  if (area === 'voksen') return ok(letter)
  return childUnit === undefined ? err({ field: 'childUnit', words: NO_CHILD_UNIT }) : ok({ ...letter, ...childUnit })
}

/** All of it, or null. */
function unitOf(stored: Readonly<Record<string, unknown>>): UnitSetup | null {
  const address = textsOf(stored['address'])
  const [unit = '', phone = '', hours = '', email = ''] = UNIT_LINES.map((field) => stored[field]).map((value) =>
    typeof value === 'string' ? value.trim() : '',
  )
  const isWhole = [unit, phone, hours, email].every((text) => text !== '') && address.length > 0
  return isWhole ? { unit, address, phone, hours, email } : null
}

const UNIT_LINES = ['unit', 'phone', 'hours', 'email'] as const
const UNIT_LACKS: Words = {
  da: 'Opsætningen af brevhovedet i børnesager er ikke fyldt ud. Skriv afdeling, adresse, telefon, telefontid og e-mail.',
  en: 'The letterhead of cases on children is not filled in. Write unit, address, phone, phone hours and e-mail.',
}
const NO_CHILD_UNIT: Words = {
  da: 'Kommunens opsætning mangler brevhovedet i børnesager: afdeling, adresse, telefon, telefontid og e-mail. Udfyld det, før der skrives breve i et barns sag.',
  en: 'The municipality’s set-up lacks the letterhead of cases on children: unit, address, phone, phone hours and e-mail. Fill it in before letters are written in a child’s case.',
}

const LINES = ['municipality', 'unit', 'phone', 'hours', 'email', 'logoText', 'borgerraadgiver'] as const
export const SENTENCE_FIELDS = [
  'talk',
  'readingHelp',
  'otherHelp',
  'data',
] as const satisfies readonly (keyof StandardSentences)[]

function letterOf(stored: Readonly<Record<string, unknown>>): MunicipalSetup['letter'] {
  const register = LANGUAGE_REGISTERS.find((one) => one === stored['register'])
  const sentences = isRecord(stored['sentences']) ? stored['sentences'] : {}
  return {
    ...Object.fromEntries(
      LINES.flatMap((field) => (typeof stored[field] === 'string' ? [[field, stored[field]]] : [])),
    ),
    address: textsOf(stored['address']),
    ...(register === undefined ? {} : { register }),
    sentences: Object.fromEntries(
      LANGUAGE_REGISTERS.flatMap((one) => {
        const given = sentences[one]
        return isRecord(given)
          ? [
              [
                one,
                Object.fromEntries(
                  SENTENCE_FIELDS.flatMap((field) => (typeof given[field] === 'string' ? [[field, given[field]]] : [])),
                ),
              ],
            ]
          : []
      }),
    ),
  }
}

const lack = (field: string, da: string, en: string): Result<never, SetupLack> => err({ field, words: { da, en } })
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : []
