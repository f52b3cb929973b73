import { plainDate, type PlainDate } from '../base/date.ts'
import type { ActId } from './act-id.ts'

/** One numbered text of an act: LBK 1129/2025. */
export interface Consolidation {
  readonly kind: 'LBK' | 'LOV' | 'BEK'
  readonly number: number
  /** The year of signing, as it is cited. */
  readonly year: number
  /** The day of signing; null where only the year is known. */
  readonly signed: PlainDate | null
}

/** `1129/2025` or, with the day of signing, `1129/2025-09-22`. */
type Cited = `${number}/${number}` | `${number}/${number}-${string}-${string}`

/** The texts of each act, the oldest first, as far as the history is known; days of signing where we have read them. */
export const CONSOLIDATIONS: Readonly<Record<Exclude<ActId, 'AKL' | 'ABL'>, readonly Consolidation[]>> = {
  SEL: texts('LBK', [
    '1093/2013-09-05',
    '254/2014',
    '1023/2014',
    '150/2015',
    '1053/2015',
    '1284/2015',
    '1270/2016',
    '369/2017',
    '988/2017',
    '102/2018',
    '1114/2018',
    '798/2019',
    '1287/2020',
    '1548/2021',
    '170/2022-01-24',
    '1089/2023-08-16',
    '67/2024-01-22',
    '909/2024-07-03',
    '155/2025-02-11',
    '1129/2025-09-22',
  ]),
  BL: [...texts('LOV', ['721/2023']), ...texts('LBK', ['83/2024', '890/2024-06-19', '282/2025-03-17'])],
  AEL: texts('LOV', ['1651/2024-12-30']),
  RSL: texts('LBK', [
    '983/2013-08-08',
    '1019/2014',
    '1052/2015',
    '1345/2016',
    '1096/2017',
    '188/2018',
    '1064/2018',
    '826/2019',
    '1555/2020',
    '1647/2021',
    '95/2022',
    '265/2022',
    '1109/2023-08-24',
    '261/2024-03-13',
    '354/2025-04-02',
  ]),
  RB: texts('BEK', [
    '1012/2015',
    '1128/2015',
    '1020/2016',
    '1338/2016',
    '1249/2017',
    '227/2019',
    '1630/2019',
    '993/2020',
    '1846/2020',
    '457/2021',
    '897/2021',
    '1152/2021',
    '307/2023',
    '1085/2023',
    '1382/2023',
    '171/2024',
    '306/2024',
    '861/2025-06-19',
  ]),
  FVL: texts('LBK', ['433/2014-04-22']),
  OFL: texts('LBK', ['145/2020-02-24']),
  KSL: texts('LBK', ['69/2024-01-23', '13/2026-01-05']),
  DPL: texts('LBK', ['686/2021-04-15']),
  DBL: texts('LBK', ['289/2024-03-08']),
  FO: texts('BEK', ['1366/2023-11-28']),
}

function texts(kind: Consolidation['kind'], cited: readonly Cited[]): readonly Consolidation[] {
  return cited.map((text) => {
    const slash = text.indexOf('/')
    const when = text.slice(slash + 1)
    return {
      kind,
      number: Number(text.slice(0, slash)),
      year: Number(when.slice(0, 4)),
      signed: when.length > 4 ? plainDate(when) : null,
    }
  })
}
