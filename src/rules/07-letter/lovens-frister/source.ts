import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export { sel3a } from '../letter-sources.ts'

export const rb11: LawSource = {
  act: 'RB',
  reference: '§§ 11-12',
  short: 'Retssikkerhedsbekendtgørelsen §§ 11-12',
  words: {
    da: 'Klagen genvurderes inden 4 uger, og inden 14 dage i sager med varsel. Får borgeren delvist medhold, er der 4 uger til at fastholde klagen, og så sendes den videre inden 14 dage.',
    en: 'The complaint is reassessed within 4 weeks, within 14 days in cases of notice. After partial medhold the citizen has 4 weeks to keep it, and it is then sent on within 14 days.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/861',
  inForce: { from: plainDate('2021-12-31') },
  confidence: 'lovtekst',
}

export const sel82b = getStatute('SEL', '82 b')

export const fvl16: LawSource = {
  act: 'FVL',
  reference: '§ 16',
  short: 'FVL § 16',
  words: {
    da: 'Anmodninger om aktindsigt besvares inden 7 arbejdsdage, eller der gives besked om, hvornår svaret kommer.',
    en: 'Requests for access to the file are answered within 7 working days, or the party is told when.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
