import type { Words } from '../../base/words.ts'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import { SOURCE_KINDS } from '../02-information/source.ts'
import { FILE_ITEMS } from '../10-board/board-file.ts'
import { THEMES } from '../03-needs/need.ts'
import {
  type DecisionFact,
  type FactOutcome,
  type RequestedItem,
  STAGES_TIMED,
  type StageTimed,
} from './decision-fact.ts'

/** What may stand in a cell of a column. */
export type FactCellKind =
  | { readonly kind: 'kommune' }
  | { readonly kind: 'bestemmelse' }
  | { readonly kind: 'tal'; readonly from: number; readonly to: number }
  | { readonly kind: 'ja-nej' }
  | { readonly kind: 'kode'; readonly codes: readonly string[] }
  /** Several, with `|` between; the same code may come again where `repeats`. */
  | { readonly kind: 'koder'; readonly codes: readonly string[]; readonly repeats: boolean }

/** One column of the file of facts. Only `kommune` must be there; an empty cell is not known. */
export interface FactColumn {
  readonly name: string
  readonly cell: FactCellKind
  readonly means: Words
  readonly example: string
  /** The value in a fact; undefined where it is not known. */
  get(fact: DecisionFact): string | number | boolean | readonly (string | number)[] | undefined
}

export const OUTCOME_CODES: readonly FactOutcome[] = [
  'stadfaestelse',
  'hjemvisning',
  'aendring',
  'ophaevelse',
  'supplering',
  'afvisning',
  'henvisning',
  'bortfald',
]
export const REQUESTED_CODES: readonly RequestedItem[] = [...FILE_ITEMS, 'andet']
const RESULT_CODES = ['bevilling', 'delvis', 'afslag', 'nedsaettelse', 'ophoer', 'anden-hjaelp'] as const
const REASSESSMENT_CODES = ['fastholdt', 'delvist-medhold', 'fuldt-medhold'] as const
export const CATEGORY_CODES = ['A', 'B', 'C', 'D'] as const
const INSTRUCTION_CODES = ['1', '2', '3', '4', '5'] as const
export const FLAW_CODES: readonly Mangel[] = (Object.keys(MANGLER) as Mangel[]).filter(
  (flaw) => MANGLER[flaw].category !== null,
)

const w = (da: string, en: string): Words => ({ da, en })
const code = (codes: readonly string[]): FactCellKind => ({ kind: 'kode', codes })
const codes = (list: readonly string[], repeats = false): FactCellKind => ({ kind: 'koder', codes: list, repeats })
const YEAR: FactCellKind = { kind: 'tal', from: 1990, to: 2099 }

const DAYS: Readonly<Record<StageTimed, Words>> = {
  oplysning: w(
    'Dage fra ansøgning (i en senere runde: fra runden begyndte) til afgørelse.',
    'Days from application (in a later round: from its beginning) to decision.',
  ),
  afsendelse: w('Dage fra afgørelse til brevet blev sendt.', 'Days from decision to the letter.'),
  klage: w('Dage fra brevet kom frem til klagen.', 'Days from the letter’s arrival to the complaint.'),
  genvurdering: w('Dage fra klage til genvurderingen var færdig.', 'Days from complaint to the finished reassessment.'),
  styrelse: w(
    'Dage fra sagen blev sendt til Ankestyrelsen, til den blev afgjort.',
    'Days from the case being sent to the board until its decision.',
  ),
  styrelsesbehandling: w(
    'Dage fra Ankestyrelsen modtog sagen, til den blev afgjort.',
    'Days from the board’s receipt of the case until its decision.',
  ),
  efterlevelse: w(
    'Dage fra Ankestyrelsens afgørelse til den var fulgt.',
    'Days from the board’s decision until it was carried out.',
  ),
}

export const FACT_COLUMNS: readonly FactColumn[] = [
  {
    name: 'kommune',
    cell: { kind: 'kommune' },
    means: w('Kommunens kode med fire cifre.', 'The code of the municipality, four digits.'),
    example: '0751',
    get: ({ municipality }) => municipality,
  },
  {
    name: 'bestemmelse',
    cell: { kind: 'bestemmelse' },
    means: w(
      'Den bestemmelse, de fleste svar er givet efter: lovens forkortelse og paragraf.',
      'The provision that most answers were given under: abbreviation of the act, and section.',
    ),
    example: 'SEL § 85',
    get: ({ provision }) => provision,
  },
  {
    name: 'aar',
    cell: YEAR,
    means: w('Året, kommunen traf afgørelsen.', 'The year the municipality decided.'),
    example: '2025',
    get: ({ year }) => year,
  },
  {
    name: 'runde',
    cell: { kind: 'tal', from: 1, to: 99 },
    means: w(
      '1 for sagens første afgørelse, 2 efter den første hjemvisning eller genoptagelse.',
      '1 for the first decision of a case, 2 after the first remittal or reopening.',
    ),
    example: '1',
    get: ({ round }) => round,
  },
  {
    name: 'emne',
    cell: code(THEMES),
    means: w('Det tema i VUM 2.0, de fleste behov hører til.', 'The theme of VUM 2.0 that most needs belong to.'),
    example: 'mobilitet',
    get: ({ subject }) => subject,
  },
  {
    name: 'resultat',
    cell: code(RESULT_CODES),
    means: w('Hvad afgørelsen samlet blev til.', 'What the decision came to as a whole.'),
    example: 'delvis',
    get: ({ result }) => result,
  },
  {
    name: 'behov',
    cell: { kind: 'tal', from: 0, to: 999 },
    means: w('Antal behov i afgørelsen.', 'Number of needs in the decision.'),
    example: '3',
    get: ({ needs }) => needs,
  },
  {
    name: 'kilder',
    cell: codes(SOURCE_KINDS),
    means: w(
      'Slags kilder, der var i sagen, da brevet blev sendt.',
      'Kinds of source that were in the file when the letter went.',
    ),
    example: 'borger|udfoerer',
    get: ({ sources }) => sources,
  },
  {
    name: 'spurgt',
    cell: codes(SOURCE_KINDS),
    means: w('Slags kilder, kommunen havde spurgt.', 'Kinds of source the municipality had asked.'),
    example: 'udfoerer',
    get: ({ asked }) => asked,
  },
  {
    name: 'varslet',
    cell: codes(FLAW_CODES),
    means: w(
      'Mangler, som tjekket før afsendelsen advarede om.',
      'Flaws that the check before dispatch had warned of.',
    ),
    example: 'mangelfuldt-oplyst',
    get: ({ foreseen }) => foreseen,
  },
  {
    name: 'paaklaget',
    cell: { kind: 'ja-nej' },
    means: w(
      'Om nogen klagede over afgørelsen. Tom, så længe klagefristen løber og ingen har klaget, og hvor borgeren døde, mens den løb.',
      'Whether anyone complained over the decision. Empty while the limit for complaints runs and nobody has, and where the citizen died while it ran.',
    ),
    example: 'ja',
    get: ({ complained }) => complained,
  },
  {
    name: 'genvurdering',
    cell: code(REASSESSMENT_CODES),
    means: w('Hvad kommunens egen genvurdering blev til.', 'What the municipality’s own reassessment came to.'),
    example: 'fastholdt',
    get: ({ genvurdering }) => genvurdering,
  },
  {
    name: 'udfald',
    cell: code(OUTCOME_CODES),
    means: w(
      'Ankestyrelsens afgørelse; den mest vidtgående, hvor der er flere i samme sag.',
      'The board’s decision; the most far-reaching where there are several in one case.',
    ),
    example: 'hjemvisning',
    get: ({ outcome }) => outcome,
  },
  {
    name: 'styrelsens_aar',
    cell: YEAR,
    means: w('Året, Ankestyrelsen traf afgørelsen.', 'The year of the board’s decision.'),
    example: '2025',
    get: ({ boardYear }) => boardYear,
  },
  {
    name: 'delvist',
    cell: { kind: 'ja-nej' },
    means: w('Om noget blev omgjort og andet ikke.', 'Whether some parts were reversed and others not.'),
    example: 'nej',
    get: ({ isPartial }) => isPartial,
  },
  {
    name: 'kategori',
    cell: code(CATEGORY_CODES),
    means: w(
      'Den udslagsgivende mangels kategori: A oplysning, B sagsbehandling, C vurdering, D ret.',
      'Category of the flaw that decided: A information, B procedure, C assessment, D law.',
    ),
    example: 'A',
    get: ({ category }) => category,
  },
  {
    name: 'mangler',
    cell: codes(FLAW_CODES),
    means: w('Hver slags mangel, Ankestyrelsen fandt.', 'Each kind of flaw the board found.'),
    example: 'mangelfuldt-oplyst|mangelfuld-begrundelse',
    get: ({ flaws, outcome }) => (outcome === undefined && flaws.length === 0 ? undefined : flaws),
  },
  {
    name: 'efterlyst',
    cell: codes(SOURCE_KINDS),
    means: w('Slags kilder, Ankestyrelsen savnede.', 'Kinds of source the board named as missing.'),
    example: 'praktiserende-laege',
    get: ({ missing }) => missing,
  },
  {
    name: 'efterspurgt',
    cell: codes(REQUESTED_CODES),
    means: w(
      'Slags dokumenter, Ankestyrelsen bad kommunen om, fordi de manglede i sagen.',
      'Kinds of document that the board asked the municipality for because they lacked in the file.',
    ),
    example: 'ansoegning|hoeringssvar',
    get: ({ requested }) => requested,
  },
  {
    name: 'handleanvisninger',
    cell: codes(INSTRUCTION_CODES, true),
    means: w(
      'Formen af hver handleanvisning, 1 (bedst) til 5; samme form kan stå flere gange.',
      'The kind of each instruction, 1 (best) to 5; the same kind may come again.',
    ),
    example: '1|3',
    get: ({ instructions }) => instructions,
  },
  {
    name: 'efterlevet',
    cell: { kind: 'ja-nej' },
    means: w(
      'Om en omgørelse eller et påbud om supplering er fulgt.',
      'Whether a reversal, or an order to supplement, was carried out.',
    ),
    example: 'ja',
    get: ({ carriedOut }) => carriedOut,
  },
  ...STAGES_TIMED.map((stage): FactColumn => ({
    name: `dage_${stage}`,
    cell: { kind: 'tal', from: 0, to: 20_000 },
    means: DAYS[stage],
    example: '56',
    get: ({ days }) => days[stage],
  })),
]

/** A number that the sender has for each row, to find what was sent twice by. It is not kept. */
export const ROW_KEY = 'loebenr'

export const VALUE_MARK = '|'
/** An empty list: one looked, and there was none. */
export const NONE = 'ingen'

/** As it stands in a cell. */
export function cellText(value: ReturnType<FactColumn['get']>): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (typeof value === 'object') return value.length === 0 ? NONE : value.join(VALUE_MARK)
  return String(value)
}
