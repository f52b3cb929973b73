import type { PlainDate } from '../base/date.ts'
import type { ActId } from './act-id.ts'
import { type Consolidation, CONSOLIDATIONS } from './consolidation.ts'

export type { ActId } from './act-id.ts'
export type { Consolidation } from './consolidation.ts'

export interface Act {
  readonly id: ActId
  /** As people write it. */
  readonly abbreviation: string
  /** Danish. */
  readonly name: string
  /**
   * Every lower-case spelling by which a letter may cite it. Match the longest first, and whole words only:
   * one name may be part of a longer one.
   */
  readonly names: readonly string[]
  /** The newest text we know of; null for an act that we only recognise. */
  readonly url: string | null
  /** The oldest first. Empty where the history isn't known. */
  readonly consolidations: readonly Consolidation[]
  /** True for acts on how cases are handled, false for acts on what help is given. */
  readonly procedural: boolean
}

const lta = (year: number, number: number): string => `https://www.retsinformation.dk/eli/lta/${year}/${number}`

/** Danish law titles take the genitive as "serviceloven § 85" or "servicelovens § 85". */
const withGenitive = (...names: readonly string[]): readonly string[] => names.flatMap((name) => [name, `${name}s`])

export const ACTS: Readonly<Record<ActId, Act>> = {
  SEL: {
    id: 'SEL',
    abbreviation: 'SEL',
    name: 'lov om social service',
    names: [
      ...withGenitive('serviceloven', 'social service loven', 'socialserviceloven'),
      'lov om social service',
      'lov om social services',
      'loven om social service',
      'servicelov',
      'sel',
      'lss',
    ],
    url: lta(2025, 1129),
    consolidations: CONSOLIDATIONS.SEL,
    procedural: false,
  },
  BL: {
    id: 'BL',
    abbreviation: 'BL',
    name: 'barnets lov',
    // The bare "bl" is left out: it would be found in "bl.a.".
    names: ['barnets lov', 'barnets lovs', ...withGenitive('barnetsloven')],
    url: lta(2025, 282),
    consolidations: CONSOLIDATIONS.BL,
    procedural: false,
  },
  AEL: {
    id: 'AEL',
    abbreviation: 'ÆL',
    name: 'ældreloven',
    names: [...withGenitive('ældreloven', 'aeldreloven'), 'ældrelov'],
    url: lta(2024, 1651),
    consolidations: CONSOLIDATIONS.AEL,
    procedural: false,
  },
  RSL: {
    id: 'RSL',
    abbreviation: 'RSL',
    name: 'lov om retssikkerhed og administration på det sociale område',
    names: [
      'lov om retssikkerhed og administration på det sociale område',
      'lov om retssikkerhed og administration på det sociale områdes',
      'lov om retssikkerhed og administration',
      'lov om retssikkerhed',
      ...withGenitive('retssikkerhedsloven', 'den sociale retssikkerhedslov'),
      'rsl',
    ],
    url: lta(2025, 354),
    consolidations: CONSOLIDATIONS.RSL,
    procedural: true,
  },
  RB: {
    id: 'RB',
    abbreviation: 'retssikkerhedsbekendtgørelsen',
    name: 'bekendtgørelse om retssikkerhed og administration på det sociale område',
    names: [
      'bekendtgørelse om retssikkerhed og administration på det sociale område',
      'bekendtgørelsen om retssikkerhed og administration på det sociale område',
      'bekendtgørelse om retssikkerhed',
      'bekendtgørelsen om retssikkerhed',
      ...withGenitive('retssikkerhedsbekendtgørelsen'),
    ],
    url: lta(2025, 861),
    consolidations: CONSOLIDATIONS.RB,
    procedural: true,
  },
  FVL: {
    id: 'FVL',
    abbreviation: 'FVL',
    name: 'forvaltningsloven',
    names: [...withGenitive('forvaltningsloven'), 'forvaltningslov', 'fvl'],
    url: lta(2014, 433),
    consolidations: CONSOLIDATIONS.FVL,
    procedural: true,
  },
  OFL: {
    id: 'OFL',
    abbreviation: 'OFL',
    name: 'lov om offentlighed i forvaltningen',
    names: ['lov om offentlighed i forvaltningen', ...withGenitive('offentlighedsloven'), 'ofl'],
    url: lta(2020, 145),
    consolidations: CONSOLIDATIONS.OFL,
    procedural: true,
  },
  KSL: {
    id: 'KSL',
    abbreviation: 'KSL',
    name: 'lov om kommunernes styrelse',
    names: ['lov om kommunernes styrelse', ...withGenitive('kommunestyrelsesloven', 'styrelsesloven'), 'ksl'],
    url: lta(2026, 13),
    consolidations: CONSOLIDATIONS.KSL,
    procedural: true,
  },
  DPL: {
    id: 'DPL',
    abbreviation: 'DPL',
    name: 'lov om Digital Post fra offentlige afsendere',
    names: [
      'lov om digital post fra offentlige afsendere',
      'lov om offentlig digital post',
      'lov om digital post',
      ...withGenitive('digital post-loven', 'digital postloven'),
    ],
    url: lta(2021, 686),
    consolidations: CONSOLIDATIONS.DPL,
    procedural: true,
  },
  DBL: {
    id: 'DBL',
    abbreviation: 'DBL',
    name: 'databeskyttelsesloven',
    names: withGenitive('databeskyttelsesloven'),
    url: lta(2024, 289),
    consolidations: CONSOLIDATIONS.DBL,
    procedural: true,
  },
  FO: {
    id: 'FO',
    abbreviation: 'FO',
    name: 'forretningsorden for Ankestyrelsen',
    names: [
      'forretningsorden for ankestyrelsen',
      'forretningsordenen for ankestyrelsen',
      'ankestyrelsens forretningsorden',
    ],
    url: lta(2023, 1366),
    consolidations: CONSOLIDATIONS.FO,
    procedural: true,
  },
  AKL: {
    id: 'AKL',
    abbreviation: 'AKL',
    name: 'lov om aktiv socialpolitik',
    names: ['lov om aktiv socialpolitik', 'lov om aktiv socialpolitiks', ...withGenitive('aktivloven')],
    url: null,
    consolidations: [],
    procedural: false,
  },
  ABL: {
    id: 'ABL',
    abbreviation: 'ABL',
    name: 'lov om almene boliger m.v.',
    names: [
      'lov om almene boliger m.v.',
      'lov om almene boliger mv.',
      'lov om almene boliger',
      ...withGenitive('almenboligloven', 'almenboliglov'),
    ],
    url: null,
    consolidations: [],
    procedural: false,
  },
}

export const ACT_IDS: readonly ActId[] = Object.values(ACTS).map((act) => act.id)

export function findConsolidation(act: ActId, number: number, year: number): Consolidation | undefined {
  return ACTS[act].consolidations.find((text) => text.number === number && text.year === year)
}

/**
 * The newest text signed on or before the day. Undefined where none was, or where one of that year may have been
 * but its day isn't known: then two texts may be the newest.
 */
export function newestConsolidationOn(act: ActId, day: PlainDate): Consolidation | undefined {
  const year = Number(day.slice(0, 4))
  const all = ACTS[act].consolidations
  const possible = all.filter(({ signed, year: of }) => (signed === null ? of <= year : signed <= day))
  const newest = possible.at(-1)
  return newest?.signed === null && newest.year === year ? undefined : newest
}
