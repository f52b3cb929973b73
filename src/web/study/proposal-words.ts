import type { Words } from '../../base/words.ts'
import type { IdentifierKind } from '../../text/identifying/pattern.ts'

export const IDENTIFIER_LABELS: Readonly<Record<IdentifierKind, Words>> = {
  navn: { da: 'navn', en: 'name' },
  kommune: { da: 'kommune', en: 'municipality' },
  sted: { da: 'sted', en: 'place' },
  adresse: { da: 'adresse', en: 'address' },
  institution: { da: 'institution', en: 'institution' },
  dato: { da: 'dato', en: 'date' },
  tid: { da: 'klokkeslæt', en: 'time of day' },
  alder: { da: 'alder', en: 'age' },
  telefon: { da: 'telefon', en: 'telephone' },
  nummer: { da: 'nummer', en: 'number' },
  net: { da: 'mail, side eller fil', en: 'mail, page or file' },
  sygdom: { da: 'sjælden sygdom', en: 'rare illness' },
  'ukendt-ord': { da: 'ord, ordbogen ikke kender', en: 'word no dictionary knows' },
}

/** Said wherever a proposal is shown: no program can tell that a text points at no one. */
export const PROPOSAL_NOTE: Words = {
  da: 'Dette er et forslag, der skal godkendes af en person. Læs teksten hele vejen: forløb, arbejde, familie og andre kendsgerninger kan stadig pege på nogen, også når alle navne er væk.',
  en: 'This is a proposal that a person must approve. Read the whole text: events, work, family and other facts may still point at someone, also when every name is gone.',
}
export const TAKEN_OUT: Words = { da: 'Taget ud', en: 'Taken out' }
export const NOTHING_INSTEAD: Words = { da: 'intet', en: 'nothing' }
