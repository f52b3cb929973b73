import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

const SEL = 'https://www.retsinformation.dk/eli/lta/2025/1129'

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Socialpædagogisk støtte står i servicelovens § 85. Andre love har også en § 85, men de handler om andet.',
    en: 'Social pedagogical support stands in § 85 of serviceloven. Other acts have a § 85 too, on other matters.',
  },
  url: SEL,
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}

export const fvl24: LawSource = {
  act: 'FVL',
  reference: '§ 24, stk. 1',
  short: 'FVL § 24',
  words: {
    da: 'Begrundelsen skal henvise til de retsregler, som afgørelsen er truffet efter.',
    en: 'The grounds must refer to the legal rules the decision was made under.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}

export const ael2: LawSource = {
  act: 'AEL',
  reference: '§§ 2, 10 og 46',
  short: 'ældreloven §§ 2, 10 og 46',
  words: {
    da: 'Personer i folkepensionsalderen med aldersbetinget behov får siden 1. juli 2025 pleje og praktisk hjælp efter ældreloven. Gamle afgørelser efter servicelovens § 83 gælder dog til 1. juli 2027.',
    en: 'Since 1 July 2025 people of pension age with an age-related need get care under ældreloven. Old decisions under § 83 of serviceloven stay valid until 1 July 2027.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2024/1651',
  inForce: { from: plainDate('2025-07-01') },
  confidence: 'lovtekst',
}
