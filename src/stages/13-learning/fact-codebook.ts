import type { Words } from '../../base/words.ts'
import { FACT_COLUMNS, type FactCellKind, NONE, ROW_KEY, VALUE_MARK } from './fact-column.ts'

interface CodebookColumn {
  readonly name: string
  readonly type: 'code' | 'codes' | 'integer' | 'yes-no' | 'municipality' | 'provision'
  readonly description: Words
  readonly required: boolean
  readonly codes?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly example: string
}

export interface Codebook {
  readonly title: Words
  readonly unit: Words
  readonly missing: Words
  readonly listSeparator: string
  readonly emptyList: string
  readonly rowKey: string
  readonly columns: readonly CodebookColumn[]
}

const TYPE: Readonly<Record<FactCellKind['kind'], CodebookColumn['type']>> = {
  kommune: 'municipality',
  bestemmelse: 'provision',
  tal: 'integer',
  'ja-nej': 'yes-no',
  kode: 'code',
  koder: 'codes',
}

/** What each column of a file of facts holds, for people and programs. */
export const FACT_CODEBOOK: Codebook = {
  title: { da: 'Afgørelser uden personer', en: 'Decisions without persons' },
  unit: {
    da: 'En række er én afgørelse, en kommune har truffet, og hvad der blev af den.',
    en: 'A row is one decision of a municipality and what became of it.',
  },
  missing: { da: 'En tom celle er ikke kendt, eller ikke sket.', en: 'An empty cell is not known, or not come to.' },
  listSeparator: VALUE_MARK,
  emptyList: NONE,
  rowKey: ROW_KEY,
  columns: FACT_COLUMNS.map(({ name, cell, means, example }) => ({
    name,
    type: TYPE[cell.kind],
    description: means,
    required: name === 'kommune',
    ...('codes' in cell ? { codes: cell.codes } : {}),
    ...(cell.kind === 'tal' ? { minimum: cell.from, maximum: cell.to } : {}),
    example,
  })),
}
