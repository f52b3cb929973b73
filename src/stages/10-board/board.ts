import type { MunicipalityCode } from '../00-case/case-id.ts'

/** The board as an authority of its own, beside the municipalities. No municipality has a number below 0101. */
export const BOARD = { code: '0001' as MunicipalityCode, name: 'Ankestyrelsen' } as const
