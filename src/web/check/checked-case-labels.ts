import type { Cell, CellState } from '../../app/check/checked-case.ts'
import type { Words } from '../../base/words.ts'

export const CELL: Readonly<Record<Cell, Words>> = {
  words: { da: 'Borgerens ord', en: 'The citizen’s words' },
  statements: { da: 'Oplysninger', en: 'Information' },
  personkreds: { da: 'Personkreds', en: 'Eligibility' },
  assessment: { da: 'Vurdering', en: 'Assessment' },
  answer: { da: 'Svar', en: 'Answer' },
  extent: { da: 'Omfang', en: 'Extent' },
}

export const CELL_STATE: Readonly<Record<CellState, Words>> = {
  ok: { da: 'Er der', en: 'There' },
  gap: { da: 'Mangler noget', en: 'Something lacks' },
  unknown: { da: 'Ikke endnu', en: 'Not yet' },
  'not-applicable': { da: 'Bruges ikke', en: 'Not used' },
}
