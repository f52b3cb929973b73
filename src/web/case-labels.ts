import type { AktindsigtAnswer } from '../stages/00-case/aktindsigt.ts'
import type { Words } from '../base/words.ts'
import type { ConsentTo } from '../stages/00-case/consent.ts'
import type { Official } from '../stages/00-case/official.ts'
import type { Mandate, PartyRole } from '../stages/00-case/party.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { Procedure } from '../stages/00-case/round.ts'
import type { SourceKind } from '../stages/02-information/source.ts'
import type { Statement, StatementTopic } from '../stages/02-information/statement.ts'
import type { Extent } from '../stages/03-needs/extent.ts'
import type { Personkreds, Theme, UnlawfulDemand } from '../stages/03-needs/need.ts'
import type { Consideration } from '../stages/04-assessment/assessment.ts'
import type { PartshoeringExemption } from '../stages/05-hearing/partshoering.ts'
import type { AnswerKind, ChangeCause, ChangeKind, DaekketPaaAndenVis } from '../stages/06-decision/need-answer.ts'
import type { LetterChannel, SentLetter } from '../stages/07-letter/compose/sent-letter.ts'
import type { OverallResult } from '../stages/06-decision/overall-result.ts'
import type { AfterDeath } from '../stages/00-case/death.ts'
import type { ClosingCause } from '../stages/00-case/closing.ts'
import type { CaseState } from '../stages/case-state.ts'

const w = (da: string, en: string): Words => ({ da, en })

export const ROLE: Readonly<Record<Role, Words>> = {
  borger: w('Borger', 'Citizen'),
  repraesentant: w('Repræsentant', 'Representative'),
  udfoerer: w('Udfører', 'Provider'),
  raadgiver: w('Rådgiver', 'Caseworker'),
  visitator: w('Medlem af visitationsudvalget', 'Member of the visitation committee'),
  jurist: w('Jurist', 'Lawyer'),
  leder: w('Faglig leder', 'Team leader'),
  klagesagsbehandler: w('Klagesagsbehandler', 'Appeals caseworker'),
  ankechef: w('Ankechef', 'Head of appeals'),
  tilsynsfoerende: w('Tilsynsførende', 'Supervisor'),
  analytiker: w('Analytiker', 'Analyst'),
  administrator: w('Administrator', 'Administrator'),
}

export const PARTY_ROLE: Readonly<Record<PartyRole, Words>> = {
  borger: w('Borgeren', 'The citizen'),
  barn: w('Barnet', 'The child'),
  foraelder: w('Forælder', 'Parent'),
  vaerge: w('Værge', 'Guardian'),
  partsrepraesentant: w('Partsrepræsentant', 'Party representative'),
  bisidder: w('Bisidder', 'Companion'),
  paaroerende: w('Pårørende', 'Relative'),
}

export const MANDATE: Readonly<Record<Mandate, Words>> = {
  'modtage-breve': w('får brevene', 'gets the letters'),
  'udtale-sig': w('kan udtale sig', 'can comment'),
  'se-sagen': w('kan se sagen', 'can see the case'),
  klage: w('kan klage', 'can complain'),
}

export const OFFICIAL_PART: Readonly<Record<Official['part'], Words>> = {
  forbereder: w('Forbereder', 'Prepares'),
  'raadgiver-i-udvalg': w('Rådgiver i udvalget', 'Advises in the committee'),
  afgoer: w('Afgør', 'Decides'),
  godkender: w('Godkender', 'Approves'),
}

export const INTEREST: Readonly<Record<NonNullable<Official['interest']>, Words>> = {
  ingen: w('Ingen', 'None'),
  part: w('Er selv part', 'Is a party'),
  slaegtning: w('Er i familie med en part', 'Is related to a party'),
  'tidligere-afgoerelse': w('Har afgjort sagen før', 'Has decided the case before'),
  'anden-tvivl': w('Anden tvivl om upartiskhed', 'Other doubt about impartiality'),
}

export const CONSENT_TO: Readonly<Record<ConsentTo, Words>> = {
  netvaerk: w('familie og netværk', 'family and network'),
  udfoerer: w('udføreren', 'the provider'),
  'laege-og-sundhed': w('læge og sundhedsvæsen', 'doctor and health services'),
  'anden-myndighed': w('en anden myndighed', 'another authority'),
  'arbejdsgiver-eller-uddannelse': w('arbejdsgiver eller uddannelse', 'employer or education'),
  'alle-naevnte': w('alle, der er nævnt', 'everyone named'),
}

export const PROCEDURE: Readonly<Record<Procedure, Words>> = {
  ansoegning: w('Ansøgning', 'Application'),
  opfoelgning: w('Opfølgning', 'Follow-up'),
  'eget-initiativ': w('Kommunens eget initiativ', 'The municipality’s own initiative'),
  hjemvisning: w('Hjemvist af Ankestyrelsen', 'Remitted by the board'),
  genoptagelse: w('Genoptaget', 'Reopened'),
}

export const AFTER_DEATH: Readonly<Record<AfterDeath['answer'], Words>> = {
  stopper: w('Sagen stopper her', 'The case stops here'),
  fortsaetter: w('Sagen går videre', 'The case goes on'),
}

export const CLOSING_CAUSE: Readonly<Record<ClosingCause, Words>> = {
  'trukket-tilbage': w('Borgeren har trukket ansøgningen tilbage', 'The citizen took the application back'),
  flyttet: w('Borgeren er flyttet til en anden kommune', 'The citizen has moved to another municipality'),
  doed: w('Borgeren er død', 'The citizen has died'),
  'oprettet-ved-fejl': w('Sagen er oprettet ved en fejl', 'The case was opened by mistake'),
}

export const AKTINDSIGT_ANSWER: Readonly<Record<AktindsigtAnswer['kind'], Words>> = {
  givet: { da: 'Det hele gives', en: 'All is given' },
  delvist: { da: 'Noget gives ikke', en: 'Some is not given' },
  afslag: { da: 'Intet gives', en: 'Nothing is given' },
}

export const STATE: Readonly<Record<CaseState, Words>> = {
  ingen: w('Ikke oprettet', 'Not opened'),
  oplyses: w('Under oplysning', 'Being informed'),
  'til-godkendelse': w('Til godkendelse', 'Up for approval'),
  afgjort: w('Afgjort, ikke sendt', 'Decided, not sent'),
  afsendt: w('Sendt', 'Sent'),
  paaklaget: w('Påklaget', 'Contested'),
  genvurderes: w('Genvurderes', 'Being reassessed'),
  genvurderet: w('Genvurderet, skal sendes', 'Reassessed, to be sent'),
  'hos-styrelsen': w('Hos Ankestyrelsen', 'With the board'),
  'til-underskrift': w('Til underskrift', 'Up for signature'),
  afsluttet: w('Afsluttet uden afgørelse', 'Ended without a decision'),
  'styrelsen-har-afgjort': w('Afgjort af Ankestyrelsen', 'Decided by the board'),
}

export const SOURCE_KIND: Readonly<Record<SourceKind, Words>> = {
  borger: w('Borgeren', 'The citizen'),
  paaroerende: w('Pårørende', 'Relatives'),
  fagperson: w('Fagperson, der kender borgeren', 'Professional who knows the citizen'),
  udfoerer: w('Udfører', 'Provider'),
  speciallaege: w('Speciallæge', 'Specialist doctor'),
  'praktiserende-laege': w('Egen læge', 'General practitioner'),
  sundhedsfaglig: w('Anden sundhedsperson', 'Other health professional'),
  'anden-sagkyndig': w('Anden sagkyndig, fx psykolog', 'Other expert, e.g. psychologist'),
  'anden-myndighed': w('Anden myndighed', 'Another authority'),
  hjaelper: w('Hjælpere', 'Assistants'),
  'dagtilbud-skole': w('Dagtilbud eller skole', 'Day-care or school'),
  merudgifter: w('Dokumentation af merudgifter', 'Documentation of extra expenses'),
  'faktisk-forbrug': w('Dokumentation af faktisk forbrug', 'Documentation of actual use'),
  voksenudredning: w('Voksenudredning (VUM)', 'Adult assessment (VUM)'),
  handleplan: w('Handleplan', 'Action plan'),
  'kommunens-vurdering': w('Kommunens egen faglige vurdering', 'The municipality’s own assessment'),
  andet: w('Andet', 'Other'),
}

export const TOPIC: Readonly<Record<StatementTopic, Words>> = {
  konsekvens: w('Hvad funktionsnedsættelsen betyder i aktiviteten', 'What the impairment means in the activity'),
  vanskelighed: w('En vanskelighed', 'A difficulty'),
  ressource: w('En ressource', 'A resource'),
  oenske: w('Et ønske', 'A wish'),
  diagnose: w('En diagnose', 'A diagnosis'),
  omfang: w('Hvor meget hjælp', 'How much help'),
  samarbejde: w('Samarbejdet', 'The cooperation'),
  andet: w('Andet', 'Other'),
}

export const POINTS: Readonly<Record<Statement['points'], Words>> = {
  'taler-for': w('Taler for', 'Speaks for'),
  'taler-imod': w('Taler imod', 'Speaks against'),
  neutral: w('Hverken for eller imod', 'Neither'),
}

export const THEME: Readonly<Record<Theme, Words>> = {
  'fysiske-funktionsnedsaettelser': w('Fysiske funktionsnedsættelser', 'Physical impairments'),
  'psykiske-funktionsnedsaettelser': w('Psykiske funktionsnedsættelser', 'Mental impairments'),
  'sociale-problemer': w('Sociale problemer', 'Social problems'),
  'praktiske-opgaver-i-hjemmet': w('Praktiske opgaver i hjemmet', 'Practical tasks at home'),
  egenomsorg: w('Egenomsorg', 'Self-care'),
  mobilitet: w('Mobilitet', 'Mobility'),
  kommunikation: w('Kommunikation', 'Communication'),
  samfundsliv: w('Samfundsliv', 'Life in society'),
  'socialt-liv': w('Socialt liv', 'Social life'),
  sundhed: w('Sundhed', 'Health'),
  omgivelser: w('Omgivelser', 'Surroundings'),
}

export const PERSONKREDS: Readonly<Record<Personkreds['answer'], Words>> = {
  indenfor: w('Inden for personkredsen', 'Within the target group'),
  udenfor: w('Uden for personkredsen', 'Outside the target group'),
}

export const BECAUSE: Readonly<Record<Personkreds['because'][number], Words>> = {
  'nedsat-fysisk': w('Betydeligt nedsat fysisk funktionsevne', 'Substantially reduced physical function'),
  'nedsat-psykisk': w('Betydeligt nedsat psykisk funktionsevne', 'Substantially reduced mental function'),
  'saerlige-sociale-problemer': w('Særlige sociale problemer', 'Special social problems'),
}

export const DEMAND: Readonly<Record<UnlawfulDemand, Words>> = {
  diagnose: w('en diagnose', 'a diagnosis'),
  varighed: w('varighed', 'permanence'),
  'afsluttet-behandling': w('afsluttet behandling', 'finished treatment'),
  alder: w('en bestemt alder', 'a certain age'),
  boligform: w('en bestemt boligform', 'a certain form of housing'),
  medvirken: w('at borgeren medvirker', 'that the citizen takes part'),
}

export const CONSIDERATION: Readonly<Record<Consideration, Words>> = {
  funktionsevne: w('Funktionsevnen', 'The level of function'),
  'konsekvens-i-aktiviteten': w('Hvad den betyder i aktiviteten', 'What it means in the activity'),
  ressourcer: w('Ressourcer', 'Resources'),
  'praktiske-opgaver': w('Praktiske opgaver, borgeren klarer', 'Practical tasks the citizen manages'),
  serviceniveau: w('Serviceniveauet', 'The service level'),
  oekonomi: w('Økonomi', 'Economy'),
  'mindst-indgribende': w('Mindst indgribende', 'Least intrusive'),
  'manglende-samarbejde': w('Manglende samarbejde', 'Non-cooperation'),
  'paaroerende-kan-hjaelpe': w('At pårørende kan hjælpe', 'That relatives can help'),
  forebyggelse: w('Forebyggende hjælp (§§ 82 a-d)', 'Preventive help (§§ 82 a–d)'),
  'anden-bestemmelse': w('En anden bestemmelse', 'Another provision'),
  behandling: w('Behandling', 'Treatment'),
}

export const EXEMPTION: Readonly<Record<PartshoeringExemption['ground'], Words>> = {
  'intet-til-ugunst': w('Ingen oplysninger er til ugunst', 'Nothing is to the party’s disadvantage'),
  'parten-kender-oplysningerne': w('Parten kender oplysningerne', 'The party knows the information'),
  'uden-vaesentlig-betydning': w('De er uden væsentlig betydning', 'They are of no essential importance'),
  'fvl-19-stk-2': w('Undtaget efter forvaltningslovens § 19, stk. 2', 'Exempt under FVL § 19(2)'),
  'fvl-20': w('Afgøres uden høring efter forvaltningslovens § 20', 'Decided without hearing under FVL § 20'),
}

export const ANSWER_KIND: Readonly<Record<AnswerKind, Words>> = {
  bevilget: w('Bevilget', 'Granted'),
  afslag: w('Afslag', 'Refused'),
  'daekket-paa-anden-vis': w('Dækket på anden vis', 'Met another way'),
  'ikke-et-behov': w('Ikke et behov', 'Not a need'),
}

export const CHANGE_KIND: Readonly<Record<ChangeKind, Words>> = {
  ny: w('Nyt', 'New'),
  uaendret: w('Uændret', 'Unchanged'),
  forhoejelse: w('Mere end før', 'More than before'),
  nedsaettelse: w('Mindre end før', 'Less than before'),
  ophoer: w('Ophører', 'Ends'),
}

export const CHANGE_CAUSE: Readonly<Record<ChangeCause, Words>> = {
  'borgerens-forhold': w('Borgerens forhold', 'The citizen’s circumstances'),
  lov: w('Loven er ændret', 'The law has changed'),
  praksis: w('Praksis er ændret', 'Practice has changed'),
  serviceniveau: w('Serviceniveauet er ændret', 'The service level has changed'),
  'tidligere-fejl': w('En tidligere fejl', 'An earlier mistake'),
  'manglende-samarbejde': w('Manglende samarbejde', 'Non-cooperation'),
}

export const COVERED_BY: Readonly<Record<DaekketPaaAndenVis['by'], Words>> = {
  bestemmelse: w('en anden bestemmelse', 'another provision'),
  tilbud: w('et tilbud', 'an offer'),
  'anden-myndighed': w('en anden myndighed', 'another authority'),
  region: w('regionen', 'the region'),
  netvaerk: w('netværket', 'the network'),
  hjaelpemiddel: w('et hjælpemiddel', 'an aid'),
}

export const RESULT: Readonly<Record<OverallResult, Words>> = {
  bevilling: w('Bevilling', 'Grant'),
  delvis: w('Delvis bevilling', 'Partial grant'),
  afslag: w('Afslag', 'Refusal'),
  nedsaettelse: w('Nedsættelse', 'Reduction'),
  ophoer: w('Ophør', 'Termination'),
  'anden-hjaelp': w('Anden hjælp end den søgte', 'Other help than applied for'),
}

export const UNIT: Readonly<Record<Extent['unit'], { readonly one: Words; readonly many: Words }>> = {
  timer: { one: w('time', 'hour'), many: w('timer', 'hours') },
  minutter: { one: w('minut', 'minute'), many: w('minutter', 'minutes') },
  gange: { one: w('gang', 'time'), many: w('gange', 'times') },
  doegn: { one: w('døgn', 'day and night'), many: w('døgn', 'days and nights') },
  kroner: { one: w('krone', 'krone'), many: w('kroner', 'kroner') },
}

export const PER: Readonly<Record<Extent['per'], Words>> = {
  dag: w('om dagen', 'a day'),
  uge: w('om ugen', 'a week'),
  maaned: w('om måneden', 'a month'),
  aar: w('om året', 'a year'),
  'i-alt': w('i alt', 'in all'),
}

/** How a letter is sent. */
export const LETTER_CHANNEL: Readonly<Record<LetterChannel, Words>> = {
  'digital-post': { da: 'Digital Post', en: 'Digital Post' },
  brevpost: { da: 'Brevpost', en: 'Paper letter' },
  personlig: { da: 'Personligt', en: 'In person' },
}

/** What a letter that was sent is. */
export const LETTER_ABOUT: Readonly<Record<SentLetter['about'], Words>> = {
  kvittering: { da: 'Kvittering', en: 'Receipt' },
  spoergsmaal: { da: 'Spørgsmål', en: 'Question' },
  partshoering: { da: 'Høring', en: 'Hearing' },
  afgoerelse: { da: 'Afgørelse', en: 'Decision' },
  genvurdering: { da: 'Svar på klagen', en: 'Answer to the complaint' },
  udfald: { da: 'Ankestyrelsens afgørelse', en: 'The board’s decision' },
  frist: { da: 'Om fristen', en: 'About the limit' },
  aktindsigt: { da: 'Svar på aktindsigt', en: 'Answer on access to the file' },
  tilbagetraekning: { da: 'Ansøgning trukket tilbage', en: 'Application taken back' },
  andet: { da: 'Brev', en: 'Letter' },
}
