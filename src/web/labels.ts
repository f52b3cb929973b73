import type { ChecklistLine } from '../app/check/checked-document.ts'
import type { Words } from '../base/words.ts'
import type { Level } from '../rules/verdict.ts'
import type { DecisionKind, DocumentKind } from '../stages/07-letter/letter.ts'
import type { Room } from '../rules/catalogue/handbook.ts'

export const DOCUMENT_KIND: Record<DocumentKind, Words> = {
  afgoerelse: { da: 'Afgørelse', en: 'Decision' },
  partshoeringsbrev: { da: 'Partshøringsbrev', en: 'Letter of party hearing' },
  kvittering: { da: 'Kvittering', en: 'Acknowledgement of receipt' },
  'fastholdt-genvurdering': { da: 'Fastholdt genvurdering', en: 'Reassessment that upholds the decision' },
  kvalitetsstandard: { da: 'Kvalitetsstandard', en: 'Quality standard' },
  andet: { da: 'Anden tekst', en: 'Other text' },
}

/** The text as the subject of a sentence: "Afgørelsen holder ikke". */
export const DOCUMENT_SUBJECT: Record<DocumentKind, Words> = {
  afgoerelse: { da: 'Afgørelsen', en: 'The decision' },
  partshoeringsbrev: { da: 'Partshøringsbrevet', en: 'The letter of party hearing' },
  kvittering: { da: 'Kvitteringen', en: 'The acknowledgement' },
  'fastholdt-genvurdering': { da: 'Brevet om genvurdering', en: 'The reassessment letter' },
  kvalitetsstandard: { da: 'Kvalitetsstandarden', en: 'The quality standard' },
  andet: { da: 'Teksten', en: 'The text' },
}

export const DECISION_KIND: Record<DecisionKind, Words> = {
  bevilling: { da: 'Bevilling', en: 'Grant' },
  delvis: { da: 'Delvis bevilling', en: 'Partial grant' },
  afslag: { da: 'Afslag', en: 'Refusal' },
  nedsaettelse: { da: 'Nedsættelse', en: 'Reduction' },
  ophoer: { da: 'Ophør', en: 'Termination' },
  'anden-hjaelp': { da: 'Anden hjælp end den søgte', en: 'Other help than applied for' },
  ukendt: { da: 'Fremgår ikke klart', en: 'Not clear from the text' },
}

export const LEVEL: Record<Level, Words> = {
  fejl: { da: 'Fejl', en: 'Error' },
  advarsel: { da: 'Advarsel', en: 'Warning' },
  raad: { da: 'Råd', en: 'Advice' },
}

interface Counted {
  readonly one: Words
  readonly many: Words
}

export const LEVEL_COUNT: Record<Level, Counted> = {
  fejl: { one: { da: 'fejl', en: 'error' }, many: { da: 'fejl', en: 'errors' } },
  advarsel: { one: { da: 'advarsel', en: 'warning' }, many: { da: 'advarsler', en: 'warnings' } },
  raad: { one: { da: 'råd', en: 'piece of advice' }, many: { da: 'råd', en: 'pieces of advice' } },
}

export const LEVEL_MEANS: Record<Level, Words> = {
  fejl: { da: 'holder ikke i en klagesag', en: 'would not hold on appeal' },
  advarsel: { da: 'bliver sandsynligvis kritiseret', en: 'is likely to be criticised' },
  raad: { da: 'kan gøres bedre', en: 'could be better' },
}

type ChecklistState = ChecklistLine['state']

export const CHECKLIST_STATE: Record<ChecklistState, Words> = {
  fundet: { da: 'Fundet', en: 'Found' },
  mangler: { da: 'Mangler', en: 'Missing' },
  'kan-ikke-ses': { da: 'Kan ikke ses', en: 'Can’t be seen' },
  'kraeves-ikke': { da: 'Kræves ikke', en: 'Not required' },
}

export type Answer = 'holds' | 'fails' | 'not-applicable' | 'unknown'

/** What a rule answers, as a sentence. */
export const ANSWER: Record<Answer, Words> = {
  holds: { da: 'Reglen er overholdt', en: 'The rule is kept' },
  fails: { da: 'Reglen er ikke overholdt', en: 'The rule is not kept' },
  'not-applicable': { da: 'Reglen gælder ikke her', en: 'The rule does not apply here' },
  unknown: { da: 'Kan ikke siges af teksten', en: 'Can’t be said from the text' },
}

export type { Room }

export const ROOM: Record<Room, Words> = {
  '00-case': { da: 'Regler for sagen og parterne', en: 'Rules for the case and its parties' },
  '01-application': { da: 'Regler for ansøgningen', en: 'Rules for the application' },
  '02-information': { da: 'Regler for sagens oplysninger', en: 'Rules for the information' },
  '03-needs': { da: 'Regler for behov og personkreds', en: 'Rules for needs and eligibility' },
  '04-assessment': { da: 'Regler for vurderingen', en: 'Rules for the assessment' },
  '05-hearing': { da: 'Regler for høring og udvalg', en: 'Rules for hearing and committee' },
  '06-decision': { da: 'Regler for afgørelsen', en: 'Rules for the decision' },
  '07-letter': { da: 'Regler for breve', en: 'Rules for letters' },
  '08-complaint': { da: 'Regler for klagen', en: 'Rules for the complaint' },
  '09-reassessment': { da: 'Regler for genvurderingen', en: 'Rules for the reassessment' },
  '10-board': { da: 'Regler for sagen hos Ankestyrelsen', en: 'Rules for the case at the board' },
  '11-outcome': { da: 'Regler for Ankestyrelsens afgørelse', en: 'Rules for the board’s decision' },
  '12-compliance': { da: 'Regler for efterlevelsen', en: 'Rules for compliance' },
  '14-supervision': { da: 'Regler for kvalitetsstandarder', en: 'Rules for quality standards' },
}
