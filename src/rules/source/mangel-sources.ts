import type { NonEmpty } from '../../base/list.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { LawSource } from '../../law/source.ts'
import { godSkik } from '../07-letter/letter-sources.ts'
import { getStatute } from './law-source.ts'

/** What a flaw is a breach of, for a finding that knows no more than which flaw it is. */
export const MANGEL_SOURCES: Readonly<Record<Mangel, NonEmpty<LawSource>>> = {
  'mangelfuldt-oplyst': [getStatute('RSL', '10')],
  partshoering: [getStatute('FVL', '19')],
  klagevejledning: [getStatute('FVL', '25')],
  habilitet: [getStatute('FVL', '3')],
  meddelelse: [getStatute('FVL', '22'), getStatute('SEL', '89')],
  vejledning: [getStatute('FVL', '7'), getStatute('RSL', '5')],
  genvurdering: [getStatute('RSL', '66')],
  partsrepraesentation: [getStatute('FVL', '8')],
  notatpligt: [getStatute('OFL', '13')],
  'lovbestemt-frist': [getStatute('RSL', '66'), getStatute('RSL', '67')],
  'kommunal-frist': [getStatute('RSL', '3')],
  akter: [getStatute('OFL', '15')],
  'mangelfuld-begrundelse': [getStatute('FVL', '24')],
  vaegtning: [getStatute('FVL', '24')],
  formaal: [getStatute('SEL', '1')],
  'forkert-paragraf': [getStatute('FVL', '24'), getStatute('RSL', '5')],
  personkreds: [getStatute('SEL', '85')],
  lovfortolkning: [getStatute('SEL', '1'), getStatute('FVL', '24')],
  forstaaelighed: [godSkik],
}
