import type { Words } from '../base/words.ts'
import { MANGLER, type Mangel } from '../law/mangel.ts'
import type { ComplaintChannel } from '../stages/08-complaint/complaint.ts'
import type { Timeliness } from '../stages/08-complaint/complaint-limit.ts'
import type { ChangeReason, ReassessedPart } from '../stages/09-reassessment/genvurdering.ts'
import type { ReassessmentResult } from '../stages/09-reassessment/medhold.ts'
import type { BoardContact, FileItem, FileLine } from '../stages/10-board/board-file.ts'
import type { BoardInstruction, InstructionKind } from '../stages/11-outcome/instruction-kind.ts'
import type { Arose, DecidingCategory, Ruling, RulingKind } from '../stages/11-outcome/outcome.ts'
import type { OwnInitiative } from '../stages/11-outcome/own-initiative.ts'
import type { FogedsagStep } from '../stages/12-compliance/compliance.ts'

const w = (da: string, en: string): Words => ({ da, en })

export const CHANNEL: Readonly<Record<ComplaintChannel, Words>> = {
  digital: w('Digitalt', 'Digitally'),
  brev: w('Brev', 'Letter'),
  mundtlig: w('Mundtligt', 'Orally'),
  personlig: w('Afleveret', 'Handed in'),
}

/** Never "afvist": the municipality refuses no complaint (RB § 13). */
export const TIMELINESS: Readonly<Record<Timeliness['kind'], Words>> = {
  rettidig: w('Klagen kom i tide.', 'The complaint came in time.'),
  maaske: w(
    'Klagen kan være i tide. Genvurder den, og fortæl Ankestyrelsen om dagene.',
    'The complaint may be in time. Reassess it, and tell the board of the days.',
  ),
  'for-sen': w(
    'Klagen kom efter fristen. Send den straks til Ankestyrelsen, og skriv, at den er for sen. Kun Ankestyrelsen kan se bort fra fristen.',
    'The complaint came after the limit. Send it to the board at once, marked as late. Only the board can disregard the limit.',
  ),
  ukendt: w(
    'Ingen har noteret, hvornår brevet kom frem, så fristen kan ikke regnes. Genvurder klagen som rettidig.',
    'Nobody noted when the letter arrived, so the limit can’t be counted. Reassess the complaint as in time.',
  ),
}
export const MAYBE: Readonly<Record<'helligdag' | 'afsendt-i-tide', Words>> = {
  helligdag: w('Fristen udløb på en dag, som måske udskyder den.', 'The limit ended on a day that may put it off.'),
  'afsendt-i-tide': w('Den var sendt i tide og kom for sent frem.', 'It was sent in time and arrived late.'),
}

export const REASSESSED: Readonly<Record<ReassessedPart['kind'], Words>> = {
  fastholdt: w('Fastholdt', 'Upheld'),
  aendret: w('Ændret', 'Changed'),
}
export const REASSESSMENT_RESULT: Readonly<Record<ReassessmentResult, Words>> = {
  fastholdt: w('Fastholdt', 'Upheld'),
  'delvist-medhold': w('Delvist medhold', 'Partly changed'),
  'fuldt-medhold': w('Fuldt medhold', 'Wholly changed'),
}
export const CHANGE_REASON: Readonly<Record<ChangeReason, Words>> = {
  'nye-oplysninger': w('Der er kommet nye oplysninger', 'New information has come'),
  'oplysninger-overset': w('Oplysninger i sagen var overset', 'Information in the case was overlooked'),
  'begrundelse-holdt-ikke': w('Begrundelsen holdt ikke', 'The grounds did not hold'),
  'forkert-regel': w('Den forkerte regel var brugt', 'The wrong rule was used'),
  sagsbehandlingsfejl: w('Der var en fejl i sagsbehandlingen', 'There was an error of procedure'),
  'aendrede-forhold': w('Forholdene har ændret sig', 'Circumstances have changed'),
}

export const FILE_ITEM: Readonly<Record<FileItem, Words>> = {
  ansoegning: w('Ansøgning', 'Application'),
  afgoerelse: w('Afgørelse', 'Decision'),
  klage: w('Klage', 'Complaint'),
  genvurdering: w('Genvurdering', 'Reassessment'),
  'oplysninger-fra-borgeren': w('Oplysninger fra borgeren', 'Information from the citizen'),
  'oplysninger-fra-netvaerk': w('Oplysninger fra pårørende og netværk', 'Information from relatives and network'),
  statusnotater: w('Statusnotater fra udfører', 'Status notes from the provider'),
  'laegelige-oplysninger': w('Lægelige oplysninger', 'Medical information'),
  voksenudredning: w('Voksenudredning', 'Adult assessment (VUM)'),
  handleplan: w('Handleplan', 'Action plan'),
  partshoering: w('Partshøring', 'Hearing of the party'),
  hoeringssvar: w('Høringssvar', 'Answer to the hearing'),
  'tidligere-bevilling': w('Tidligere bevilling', 'Former grant'),
  kvalitetsstandard: w('Kvalitetsstandard', 'Service standard'),
  notater: w('Notater', 'Notes'),
  'fuldmagt-eller-vaergemaal': w('Fuldmagt eller værgemål', 'Power of attorney or guardianship'),
}
export const FILE_STATE: Readonly<Record<FileLine['state'], Words>> = {
  med: w('Med', 'Included'),
  mangler: w('Mangler', 'Missing'),
  'findes-ikke': w('Findes ikke i sagen', 'None in this case'),
}
export const CONTACT_BETWEEN: Readonly<Record<BoardContact['between'], Words>> = {
  'kommune-og-styrelse': w('Kommunen og Ankestyrelsen', 'The municipality and the board'),
  'borger-og-styrelse': w('Borgeren og Ankestyrelsen', 'The citizen and the board'),
}

export const RULING: Readonly<Record<RulingKind, Words>> = {
  stadfaestelse: w('Stadfæstet', 'Upheld'),
  hjemvisning: w('Hjemvist', 'Remitted'),
  aendring: w('Ændret', 'Changed'),
  ophaevelse: w('Ophævet', 'Lifted'),
  afvisning: w('Ikke behandlet af Ankestyrelsen', 'Not taken up by the board'),
  supplering: w('Skal suppleres', 'To be supplemented'),
}
export const REJECTION: Readonly<Record<Extract<Ruling, { kind: 'afvisning' }>['grund'], Words>> = {
  'for-sent': w('Klagen kom for sent', 'The complaint came late'),
  frafaldet: w('Klagen er frafaldet', 'The complaint was given up'),
  'anden-myndighed': w('Hører til hos en anden myndighed', 'Belongs to another authority'),
  'ikke-en-afgoerelse': w('Der er ikke truffet en afgørelse', 'There is no decision'),
}
export const CATEGORY: Readonly<Record<DecidingCategory, Words>> = {
  A: w('A: Oplysningerne', 'A: The information'),
  B: w('B: Sagsbehandlingen', 'B: The procedure'),
  C: w('C: Vurderingen', 'C: The assessment'),
  D: w('D: Reglerne', 'D: The law'),
}
export const AROSE: Readonly<Record<Arose, Words>> = {
  'foer-afgoerelsen': w('Før afgørelsen', 'Before the decision'),
  'i-genvurderingen': w('I genvurderingen', 'In the reassessment'),
  'nye-oplysninger': w('Ved nye oplysninger', 'By new information'),
}
/** The codes that the board uses; one is ours alone. */
export const FLAW = Object.fromEntries(
  (Object.keys(MANGLER) as Mangel[])
    .filter((code) => MANGLER[code].category !== null)
    .map((code) => [code, MANGLER[code].label]),
) as Readonly<Record<Mangel, Words>>

export const PURPOSE: Readonly<Record<BoardInstruction['purpose'], Words>> = {
  funktionsnedsaettelse: w('Hvad funktionsnedsættelsen betyder', 'What the impairment means'),
  uenighed: w('At afklare en uenighed', 'To settle a disagreement'),
  udmaaling: w('Hvor meget hjælp', 'How much help'),
}
export const INSTRUCTION_KIND: Readonly<Record<InstructionKind, Words>> = {
  1: w('Type 1: kilde, emne og begrundelse er nævnt', 'Kind 1: source, matter and reason are named'),
  2: w('Type 2: kilde og emne er nævnt, men ikke hvorfor', 'Kind 2: source and matter are named, but not why'),
  3: w('Type 3: åben, om funktionsnedsættelsen', 'Kind 3: open, on the impairment'),
  4: w('Type 4: åben, om en uenighed', 'Kind 4: open, on a disagreement'),
  5: w('Type 5: åben, om udmålingen', 'Kind 5: open, on the extent'),
}
export const OWN_INITIATIVE: Readonly<Record<OwnInitiative['kind'], Words>> = {
  'paalagt-skridt': w('Pålægger kommunen et skridt', 'Orders the municipality to take a step'),
  'foreloebig-afgoerelse': w('Afgør foreløbigt', 'Decides provisionally'),
  afgoerelse: w('Afgør selv i første omgang', 'Decides in the first instance'),
}
export const FOGEDSAG: Readonly<Record<FogedsagStep['kind'], Words>> = {
  henvendelse: w('Henvendelse til kommunen', 'Enquiry to the municipality'),
  svar: w('Kommunens svar', 'The municipality’s answer'),
  paamindelse: w('Påmindelse', 'Reminder'),
  'varsel-om-tvangsboeder': w('Varsel om tvangsbøder', 'Warning of daily fines'),
  'overdraget-til-tilsynet': w('Overdraget til tilsynet', 'Handed to the supervision'),
  afsluttet: w('Afsluttet', 'Closed'),
}
