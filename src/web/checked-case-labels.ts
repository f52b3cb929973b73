import type { Cell, CellState } from '../app/checked-case.ts'
import type { Words } from '../base/words.ts'
import type { SourceKind } from '../stages/02-information/source.ts'

export const SOURCE_KIND: Readonly<Record<SourceKind, Words>> = {
  borger: { da: 'Borgeren', en: 'The citizen' },
  paaroerende: { da: 'Pårørende', en: 'Relatives' },
  fagperson: { da: 'Fagperson, der kender borgeren', en: 'Professional who knows the citizen' },
  udfoerer: { da: 'Udfører', en: 'Provider' },
  speciallaege: { da: 'Speciallæge', en: 'Specialist doctor' },
  'praktiserende-laege': { da: 'Egen læge', en: 'General practitioner' },
  sundhedsfaglig: { da: 'Anden sundhedsperson', en: 'Other health professional' },
  'anden-sagkyndig': { da: 'Anden sagkyndig, fx psykolog', en: 'Other expert, e.g. psychologist' },
  'anden-myndighed': { da: 'Anden myndighed', en: 'Another authority' },
  hjaelper: { da: 'Hjælpere', en: 'Assistants' },
  'dagtilbud-skole': { da: 'Dagtilbud eller skole', en: 'Day-care or school' },
  merudgifter: { da: 'Dokumentation af merudgifter', en: 'Documentation of extra expenses' },
  'faktisk-forbrug': { da: 'Dokumentation af faktisk forbrug', en: 'Documentation of actual use' },
  voksenudredning: { da: 'Voksenudredning (VUM)', en: 'Adult assessment (VUM)' },
  handleplan: { da: 'Handleplan', en: 'Action plan' },
  'kommunens-vurdering': { da: 'Kommunens egen faglige vurdering', en: 'The municipality’s own assessment' },
  andet: { da: 'Andet', en: 'Other' },
}

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
