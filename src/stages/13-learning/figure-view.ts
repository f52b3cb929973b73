import type { Role } from '../00-case/role.ts'
import type { FactDimension } from './fact-count.ts'
import type { Audience, OutcomeParting } from './figure-hiding.ts'
import { FIGURE_TABLES, type FigureTableName } from './figure-table.ts'

export const FIGURE_VIEWS = [
  'team',
  'ledelse',
  'kommunalbestyrelse',
  'analyse',
  'klagesager',
  'styrelsen',
  'landet',
] as const
export type FigureViewName = (typeof FIGURE_VIEWS)[number]

/** What a page of figures shows, of what, and to whom. */
export interface FigureView {
  readonly roles: readonly Role[]
  /** `styrelsen`: the cases that the board has, of every municipality. */
  readonly of: 'kommunen' | 'styrelsen' | 'landet'
  readonly audience: Audience
  /** The ways of telling that may be chosen, the first unless another is. */
  readonly by: readonly [FactDimension, ...FactDimension[]]
  readonly tables: readonly FigureTableName[]
}

const STAFF: readonly Role[] = ['raadgiver', 'jurist', 'leder']
const LEADERS: readonly Role[] = ['jurist', 'leder']
const BOARD_STAFF: readonly Role[] = ['klagesagsbehandler', 'ankechef']
const OF_THE_BOARD = [
  'alle-udfald',
  'udfaldene',
  'omgoerelse',
  'afgoerende',
  'kategori',
  'mangler',
  'dage',
  'efterspurgt',
  'kilder',
  'handleanvisning',
] as const satisfies readonly FigureTableName[]

export const FIGURE_VIEW: Readonly<Record<FigureViewName, FigureView>> = {
  team: {
    roles: STAFF,
    of: 'kommunen',
    audience: 'intern',
    by: ['emne', 'aar'],
    tables: ['mangler', 'varslet', 'kilder', 'handleanvisning', 'dage', 'omgoerelse'],
  },
  ledelse: {
    roles: LEADERS,
    of: 'kommunen',
    audience: 'intern',
    by: ['aar', 'bestemmelse', 'emne'],
    tables: [
      'omgoerelse',
      'klageandel',
      'udfald',
      'helt-eller-delvist',
      'kategori',
      'mangler',
      'varslet',
      'genvurdering',
      'efterlevelse',
      'dage',
    ],
  },
  kommunalbestyrelse: {
    roles: LEADERS,
    of: 'kommunen',
    audience: 'ud-af-huset',
    by: ['aar'],
    tables: ['omgoerelse', 'mangler', 'klageandel'],
  },
  analyse: {
    roles: [...LEADERS, 'analytiker'],
    of: 'kommunen',
    audience: 'ud-af-huset',
    by: ['aar', 'bestemmelse', 'emne'],
    tables: FIGURE_TABLES,
  },
  klagesager: {
    roles: BOARD_STAFF,
    of: 'styrelsen',
    audience: 'intern',
    by: ['kommune', 'aar', 'bestemmelse', 'emne'],
    tables: OF_THE_BOARD,
  },
  styrelsen: {
    roles: BOARD_STAFF,
    of: 'styrelsen',
    audience: 'ud-af-huset',
    by: ['kommune', 'aar', 'bestemmelse', 'emne'],
    tables: OF_THE_BOARD,
  },
  landet: {
    roles: [...STAFF, 'analytiker', 'tilsynsfoerende', 'klagesagsbehandler', 'ankechef', 'administrator'],
    of: 'landet',
    audience: 'ud-af-huset',
    by: ['kommune', 'region', 'aar', 'bestemmelse', 'emne'],
    tables: [
      'omgoerelse',
      'klageandel',
      'udfald',
      'helt-eller-delvist',
      'kategori',
      'afgoerende',
      'mangler',
      'kilder',
      'efterspurgt',
      'handleanvisning',
      'genvurdering',
      'efterlevelse',
      'dage',
    ],
  },
}

/** How the outcomes are parted on a page: the board tells each kind it has. */
export const partingOf = (view: FigureViewName): OutcomeParting =>
  FIGURE_VIEW[view].of === 'styrelsen' ? 'hver-slags' : 'omgjort'

/** The pages someone with these roles may see, in their order. */
export function viewsFor(roles: readonly Role[]): readonly FigureViewName[] {
  return FIGURE_VIEWS.filter((name) => FIGURE_VIEW[name].roles.some((role) => roles.includes(role)))
}
