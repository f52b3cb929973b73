import { upperFirst } from '../../../base/first-letter.ts'
import { formatDanish } from '../../../base/date.ts'
import { ACTS, type ActId } from '../../../law/act.ts'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import type { Source } from '../../02-information/source.ts'
import type { Extent } from '../../03-needs/extent.ts'
import type { Persons } from '../address/reader.ts'

const PER = { dag: 'om dagen', uge: 'om ugen', maaned: 'om måneden', aar: 'om året', 'i-alt': 'i alt' } as const
const ONE = { timer: 'time', minutter: 'minut', gange: 'gang', doegn: 'døgn', kroner: 'kr.' } as const
const MANY = { timer: 'timer', minutter: 'minutter', gange: 'gange', doegn: 'døgn', kroner: 'kr.' } as const

/** "30 minutter til 1 time om ugen", "2 gange om måneden" */
export function extentInWords({ from, to, unit, per }: Extent): string {
  const rate = PER[per]
  if (from === to) return `${amountInWords(from, unit)} ${rate}`
  const whole = unit !== 'timer' || (Number.isInteger(from) && Number.isInteger(to))
  return whole
    ? `${numberInWords(from)} til ${numberInWords(to)} ${to === 1 ? ONE[unit] : MANY[unit]} ${rate}`
    : `${amountInWords(from, unit)} til ${amountInWords(to, unit)} ${rate}`
}

/** "mellem 30 minutter og 1 time om ugen": where a "til" has been said already. */
export function betweenInWords({ from, to, unit, per }: Extent): string {
  return `mellem ${amountInWords(from, unit)} og ${amountInWords(to, unit)} ${PER[per]}`
}

function amountInWords(amount: number, unit: Extent['unit']): string {
  const minutes = Math.round(amount * 60)
  if (unit !== 'timer' || Number.isInteger(amount) || Math.abs(minutes - amount * 60) > 0.05)
    return `${numberInWords(amount)} ${amount === 1 ? ONE[unit] : MANY[unit]}`
  const hours = Math.floor(minutes / 60)
  const rest = `${minutes % 60} ${minutes % 60 === 1 ? 'minut' : 'minutter'}`
  return hours === 0 ? rest : `${hours} ${hours === 1 ? 'time' : 'timer'} og ${rest}`
}

/** Danish figures: `1.250`, `2,5`. */
function numberInWords(amount: number): string {
  const [whole = '0', part] = String(Math.round(amount * 100) / 100).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.')
  return part === undefined ? grouped : `${grouped},${part}`
}

const SPOKEN: Partial<Readonly<Record<ActId, string>>> = {
  SEL: 'serviceloven',
  RSL: 'retssikkerhedsloven',
  OFL: 'offentlighedsloven',
  KSL: 'kommunestyrelsesloven',
  RB: 'retssikkerhedsbekendtgørelsen',
}

/** "§ 85 i serviceloven" */
export function provisionInWords({ act, paragraph }: ProvisionRef): string {
  return `§ ${paragraph} i ${actInWords(act)}`
}

export function actInWords(act: ActId): string {
  return SPOKEN[act] ?? ACTS[act].name
}

export function sameProvision(a: ProvisionRef, b: ProvisionRef): boolean {
  return a.act === b.act && a.paragraph === b.paragraph
}

const kinds = ({ of, by }: Pick<Persons, 'of' | 'by'>): Readonly<Record<Source['kind'], string>> => ({
  borger: by.dig,
  paaroerende: `${of.dine} pårørende`,
  fagperson: `en fagperson, der kender ${of.dig}`,
  udfoerer: `dem, der giver ${of.dig} støtte`,
  speciallaege: 'speciallægen',
  'praktiserende-laege': `${of.din} læge`,
  sundhedsfaglig: 'sundhedspersonalet',
  'anden-sagkyndig': 'en anden sagkyndig',
  'anden-myndighed': 'en anden myndighed',
  hjaelper: `${of.din} hjælper`,
  'dagtilbud-skole': 'dagtilbuddet eller skolen',
  merudgifter: 'oplysninger om merudgifter',
  'faktisk-forbrug': 'oplysninger om forbrug',
  voksenudredning: `kommunens udredning af ${of.dine} behov`,
  handleplan: `${of.din} handleplan`,
  'kommunens-vurdering': 'kommunens egen vurdering',
  andet: 'en anden kilde',
})

/** Who it comes from, told to whoever reads the letter. */
export function kindInWords(kind: Source['kind'], persons: Pick<Persons, 'of' | 'by'>): string {
  return kinds(persons)[kind]
}

/** "Statusnotat fra bostøtten i Birkehus af 27. januar 2025" */
export function sourceInWords(title: string, { date, form }: Pick<Source, 'date' | 'form'>): string {
  return `${title} ${form === 'skriftlig' ? 'af' : 'den'} ${formatDanish(date)}`
}

/** A whole sentence: begins with a capital and ends with a mark. Nothing from nothing. */
export function asSentence(text: string): string {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ')
  if (trimmed === '') return ''
  const ended = /[.!?…]["”»«)]?$/.test(trimmed) ? trimmed : `${trimmed.replace(/[,;:]$/, '')}.`
  return upperFirst(ended)
}

/** The words as they were said, in marks. */
export function asQuote(text: string): string {
  return `»${text.trim().replaceAll(/\s+/g, ' ')}«`
}

/** "a, b og c" */
export function joinAnd(list: readonly string[]): string {
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} og ${list.at(-1) ?? ''}`
}
