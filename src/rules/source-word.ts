import type { Words } from '../base/words.ts'
import type { SourceKind } from '../stages/02-information/source.ts'

/** A kind of source as it stands within a sentence. */
export const SOURCE_WORDS: Readonly<Record<SourceKind, Words>> = {
  borger: { da: 'borgeren', en: 'the citizen' },
  paaroerende: { da: 'en pårørende', en: 'a relative' },
  fagperson: { da: 'en fagperson, der kender borgeren', en: 'a professional who knows the citizen' },
  udfoerer: { da: 'udføreren', en: 'the provider' },
  speciallaege: { da: 'speciallægen', en: 'the specialist doctor' },
  'praktiserende-laege': { da: 'den praktiserende læge', en: 'the general practitioner' },
  sundhedsfaglig: {
    da: 'en ergoterapeut eller anden sundhedsfaglig',
    en: 'an occupational therapist or other health professional',
  },
  'anden-sagkyndig': { da: 'en sagkyndig, fx en psykolog', en: 'an expert, such as a psychologist' },
  'anden-myndighed': { da: 'den anden myndighed', en: 'the other authority' },
  hjaelper: { da: 'en hjælper', en: 'an assistant' },
  'dagtilbud-skole': { da: 'skolen eller dagtilbuddet', en: 'the school or day-care' },
  merudgifter: { da: 'dokumentation for udgifterne', en: 'documentation of the expenses' },
  'faktisk-forbrug': { da: 'opgørelsen over faktisk forbrug', en: 'the record of actual use' },
  voksenudredning: { da: 'voksenudredningen', en: 'the adult assessment' },
  handleplan: { da: 'handleplanen', en: 'the action plan' },
  'kommunens-vurdering': { da: 'kommunens egen vurdering', en: 'the municipality’s own assessment' },
  andet: { da: 'en anden kilde', en: 'another source' },
}
