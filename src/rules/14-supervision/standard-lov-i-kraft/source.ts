import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { sel83b } from '../../source/common-sources.ts'
export { astq } from '../standard-sources.ts'

export const bl86: LawSource = {
  act: 'BL',
  reference: '§§ 86 og 87',
  short: 'BL §§ 86-87',
  words: {
    da: 'Reglerne om hjælp til børn, der stod i servicelovens §§ 32-58, står siden 1. januar 2024 i barnets lov.',
    en: 'The rules on help to children that stood in serviceloven §§ 32-58 stand in barnets lov since 1 January 2024.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/282',
  inForce: { from: plainDate('2024-01-01') },
  confidence: 'lovtekst',
}

export const ael2: LawSource = {
  act: 'AEL',
  reference: '§§ 2, 9-11 og 46',
  short: 'ÆL §§ 2, 9-11 og 46',
  words: {
    da: 'Borgere i folkepensionsalderen får siden 1. juli 2025 hjælp efter ældreloven; ældre afgørelser efter servicelovens § 83 gælder længst til 1. juli 2027.',
    en: 'Since 1 July 2025 people of pension age are helped under Ældreloven; older decisions under serviceloven § 83 stand until 1 July 2027 at the longest.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2024/1651',
  inForce: { from: plainDate('2025-07-01') },
  confidence: 'lovtekst',
}
