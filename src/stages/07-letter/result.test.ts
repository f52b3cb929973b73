import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import type { DecisionKind } from './decision-kind.ts'
import { aCut, aRefusal } from './letter.specimen.ts'
import { readLetter } from './read-letter.ts'

const ASKED = plainDate('2026-11-22')
const GROUNDS =
  'Begrundelse\n\nVi har lagt vægt på oplysningerne i statusnotatet fra din kontaktperson af 3. februar 2025.'
const answer = (words: string): DecisionKind =>
  readLetter(aRefusal({ title: 'Svar på din ansøgning', result: `Afgørelse\n\n${words}`, grounds: GROUNDS }), ASKED)
    .read.decision
const change = (words: string): DecisionKind =>
  readLetter(aCut({ title: 'Ny afgørelse', result: `Afgørelse\n\n${words}`, grounds: GROUNDS }), ASKED).read.decision

describe('what was applied for is', () => {
  test.each([
    'Vi kan med glæde fortælle, at du får den støtte, du bad om: 3 timer om ugen.',
    'Kommunen har fundet dig berettiget til 2 timers støtte om ugen.',
    'Resultatet er, at du er bevilget 1½ time om ugen til begge dele.',
    'Svaret er ja: Du får hjælp til begge ting, 2 timer hver uge.',
    'Indkøb - ja.\nPost - ja.',
    'Din ansøgning er godkendt med 2 timer om ugen.',
    'Du skal have støtte 2 timer om ugen.',
    'Der ydes støtte med 2 timer ugentligt.',
    'Vi har valgt at sige ja til det hele.',
    'Ansøgningen efterkommes.',
    'Det afgørende for, om du kan få støtte, er dit behov. Du får 2 timer om ugen.',
    'Du bevilges herved støtte med 2 timer om ugen, medmindre du inden 14 dage siger, at du ikke vil have den.',
  ])('granted: %s', (words) => {
    expect(answer(words)).toBe('bevilling')
  })
  test.each([
    'Vi må desværre skuffe dig: Der kommer ikke bostøtte.',
    'Ansøgningen kan ikke tages til følge.',
    'Kommunen finder ikke grundlag for at imødekomme ansøgningen.',
    'Vi har besluttet at sige nej.',
    'Du er ikke fundet berettiget til støtten.',
    'Det bliver et nej herfra.',
    'Din ansøgning er ikke blevet godkendt.',
    'Du vil ikke blive tilbudt støtte.',
    'Indkøb - nej.\nPost - nej.',
    'Punkt 1: bevilges ikke.\nPunkt 2: bevilges ikke.',
    'Støtten bevilges ikke.',
    'Vi kan ikke give dig den hjælp, du beder om.',
    'Der er ikke bevilget støtte til indkøb og post.',
    'Du hører ikke til dem, der kan få støtte efter § 85.',
    'Kommunen giver afslag på støtte. Det afgørende for, om du kan få støtte til indkøb, er, om du derfor har behov for det.',
    'Du kan ikke få flere timer. Du beholder de 2 timer om ugen, du har i dag.',
    'Ansøgningen afvises.',
    'Støtten kan ikke ydes.',
  ])('refused: %s', (words) => {
    expect(answer(words)).toBe('afslag')
  })
  test.each([
    'Indkøb - ja.\nPost - nej.',
    'Du får støtte til posten, mens indkøb afslås.',
    'Der bevilges støtte til a) med 1 time ugentligt, idet der gives afslag for så vidt angår b).',
    'Det får du\n\nStøtte til post, 1 time om ugen.\n\nDet får du ikke\n\nStøtte til indkøb.',
    'Vi siger ja til posten og nej til indkøb.',
    'Punkt 1, indkøb: bevilges ikke.\nPunkt 2, post: bevilges med 1 time om ugen.',
    'Ansøgningen imødekommes for postens vedkommende. Resten afslås.',
    'Du får medhold i spørgsmålet om post. For indkøb gives der ikke medhold.',
    'Bevilget:\n\n- støtte til post, 1 time om ugen\n\nIkke bevilget:\n\n- støtte til indkøb',
    'Vi har besluttet, at\n- du får støtte til post 1 time om ugen,\n- du ikke får støtte til indkøb.',
    'Du får:\n\n- gennemgang af post tirsdag, 30 minutter pr. gang\n\nDu får ikke:\n\n- hjælp til indkøb',
  ])('granted in part: %s', (words) => {
    expect(answer(words)).toBe('delvis')
  })
  test.each([
    'Vi har fundet en plads til dig i vores mestringsforløb efter § 82 b i serviceloven.',
    'Du er optaget på holdet Godt i Gang efter servicelovens § 82 a.',
    'Du tilbydes i stedet at være med i gruppen Nye Veje efter servicelovens § 82 a.',
  ])('answered with other help: %s', (words) => {
    expect(answer(words)).toBe('anden-hjaelp')
  })
})

test('the outcome is told of help of any name, and a wish is no grant', () => {
  expect(answer('Resultatet er, at du ikke får rideterapi.')).toBe('afslag')
  expect(answer('Du vil have hjælp til tre ting. Resultatet er, at du ikke får rideterapi.')).toBe('afslag')
  expect(answer('Du vil få hjælp til indkøb 1 time om ugen.')).toBe('bevilling')
})

describe('what was held before is', () => {
  test.each([
    'Støtten ændres, så den fremover er på 2 timer om ugen.',
    'Fra den 1. maj får du støtte i 45 minutter om ugen.',
    'Din støtte justeres ned til 2 timer.',
    'Timetallet går fra fire timer til to timer.',
    'Vi skruer ned for støtten til 2 timer om ugen.',
    'Støtten fortsætter med 2 timer om ugen fra den 1. maj.',
    'Du skal fremover have 1½ time om ugen.',
    'Bevillingen forlænges, men med 2 timer i stedet for 4 timer.',
    'Støtten tilpasses derfor, så den fremover udgør 45 minutter om ugen.',
    'Vi halverer din støtte.',
    'Besøgene bliver hver anden uge i stedet for hver uge.',
    'Støtten gøres mindre og er nu på 2 timer om ugen.',
    'Kommunen har besluttet at bevilge dig 2½ time ugentligt fra den 1. maj. Til og med den 30. april fortsætter støtten uændret med 4 timer.',
  ])('cut: %s', (words) => {
    expect(change(words)).toBe('nedsaettelse')
  })
  test.each([
    'Vi har besluttet, at støtten slutter den 30. april.',
    'Din bostøtte bliver lukket ned den 1. maj.',
    'Bevillingen trækkes tilbage pr. 1. maj.',
    'Støtten udløber den 30. april og bliver ikke fornyet.',
    'Du får ikke længere bostøtte efter den 30. april.',
    'Der bevilges ikke fortsat støtte efter den 1. maj.',
    'Indsatsen bringes til ende den 30. april.',
    'Bostøtten holder op den 30. april.',
  ])('ended: %s', (words) => {
    expect(change(words)).toBe('ophoer')
  })
  test.each([
    'Du beholder din støtte uændret.',
    'Støtten fortsætter uændret med 4 timer om ugen.',
    'Vi forlænger din bevilling på 4 timer om ugen til den 1. maj 2026.',
  ])('kept: %s', (words) => {
    expect(change(words)).toBe('bevilling')
  })
})

/** A letter of one piece, without headings, with a sentence that speaks of help and decides nothing. */
const inOnePiece = (result: string, stray: string): DecisionKind =>
  readLetter(
    `Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nDu har den 6. januar 2025 søgt om støtte efter servicelovens § 85 til at handle ind og til at åbne din post. ${stray} ${result} Vi har lagt vægt på oplysningerne i statusnotatet fra din kontaktperson af 3. februar 2025.\n\nDu kan klage til Ankestyrelsen inden 4 uger fra modtagelsen. Klagen sendes til os.\n\nVenlig hilsen\nMette Lund\n`,
    ASKED,
  ).read.decision

describe('a refusal stays one beside what decides nothing:', () => {
  test.each([
    'Du får hjælp af din søster til posten hver søndag.',
    'Du modtager i dag hjælp fra hjemmeplejen til rengøring.',
    'Din mor giver dig en hånd med indkøbene.',
    'Kommunen tilbyder åben rådgivning på biblioteket.',
    'Du kan få støtte, når din funktionsevne er betydeligt nedsat.',
    'Du blev i 2021 bevilget en kontaktperson, som du sagde nej til.',
    'Distriktspsykiatrien giver dig samtaler hver måned.',
    'Du vil gerne have støtte to gange om ugen.',
    'Støtten skal efter din mening gives om morgenen.',
    'Du har fået bevilget førtidspension.',
    'Vi tog på besøg hos dig for at se, hvilken støtte du kan få brug for.',
    'Borgere, der har et betydeligt behov, kan få støtte.',
    'Din ansøgning gælder støtte i to timer om ugen.',
    'Du fortæller, at du får ros af din kontaktperson for at handle selv.',
    'Støtte efter § 85 gives til den, der ikke kan klare sig selv.',
    'Du bor i et botilbud, hvor der er personale, som giver hjælp om natten.',
    'Du får leveret varer fra butikken hver fredag, og det dækker dit behov.',
    'Værestedet har plads til dig, og der er ingen visitation.',
  ])('%s', (stray) => {
    expect(inOnePiece('Vi har besluttet at give dig afslag.', stray)).toBe('afslag')
  })
})

describe('a grant stays one beside what decides nothing:', () => {
  test.each([
    'Du kan ikke handle ind alene.',
    'Du får ikke handlet, når du er bange.',
    'Din søster kan ikke længere hjælpe dig.',
    'Hjemmeplejen stopper til sommer.',
    'Din tidligere støtte ophørte i 2022.',
    'Du fik afslag i 2021.',
    'Du har ikke fået åbnet din post siden jul.',
    'Jobcentret har afslået at give dig en mentor.',
    'Du siger, at du ikke får nok hjælp.',
    'Du har en betydeligt nedsat psykisk funktionsevne.',
    'Din kontaktperson holder op i april, og en ny begynder.',
    'Du opfylder ikke kravene til at få en ledsager, men det har du heller ikke søgt om.',
    'Din praktik er blevet afsluttet.',
    'Du har ikke råd til at få varer bragt ud.',
    'Uden støtte vil du ikke kunne blive boende.',
    'Din søn har fået nedsat tid i skolen.',
    'Du magter ikke indkøb, og du giver op i køen.',
    'Behandlingen i psykiatrien er sat ned til hver anden uge.',
  ])('%s', (stray) => {
    expect(inOnePiece('Vi bevilger dig støtte til begge dele med 2 timer om ugen.', stray)).toBe('bevilling')
  })
})

describe('in the words of still other municipalities, it is', () => {
  test.each<[DecisionKind, string]>([
    ['bevilling', 'Forvaltningen har imødekommet anmodningen fuldt ud.'],
    ['bevilling', 'Vi er enige med dig i, at du har brug for støtten, og derfor får du den.'],
    ['bevilling', 'Afgørelsen er, at der ydes 6-8 timers socialpædagogisk støtte om måneden.'],
    ['bevilling', 'Du er visiteret til 90 minutters bostøtte om ugen.'],
    ['bevilling', 'Til dig er der sat 2 timer af om ugen.'],
    ['bevilling', 'Du er omfattet af § 85, og støtten gives med to besøg om ugen.'],
    ['bevilling', 'INDSTILLING: BEVILGES 2 TIMER PR. UGE.'],
    ['bevilling', 'Resultat: Medhold. 2 timer om ugen.'],
    ['bevilling', 'Fra på mandag kommer Lise fra bostøtten hos dig to gange om ugen.'],
    ['bevilling', 'Vi giver dig den støtte, du har søgt om.'],
    ['afslag', 'Vores svar er nej.'],
    ['afslag', 'Vi har desværre måttet afslå.'],
    ['afslag', 'Anmodningen nyder ikke fremme.'],
    ['afslag', 'Kommunen ser sig ikke i stand til at imødekomme det ansøgte.'],
    ['afslag', 'Resultat: Ikke medhold.'],
    ['afslag', 'Du kan derfor ikke komme i betragtning til støtte.'],
    ['afslag', 'Det ansøgte bevilges ikke.'],
    ['afslag', 'Du skal ikke regne med bostøtte fra os.'],
    ['afslag', 'Efter kommunens opfattelse er betingelserne for støtte ikke opfyldt.'],
    ['afslag', 'Vi mener ikke, at du har ret til støtten.'],
    ['afslag', 'Støtten er ikke noget, vi kan give dig.'],
    ['afslag', 'Vi siger nej til din ansøgning, både hvad angår indkøb og post.'],
    ['afslag', 'INDSTILLING: AFSLAG.'],
    ['afslag', 'Udvalget har ikke kunnet tiltræde ansøgningen.'],
    ['delvis', 'Du får støtte til posten. Til indkøbene får du ingen.'],
    ['delvis', 'Vi kan kun imødekomme ansøgningen for så vidt angår posten.'],
    ['delvis', 'Post: 1 time om ugen. Indkøb: afslag.'],
    ['delvis', 'Du får ja til støtte til post og nej til støtte til indkøb.'],
    ['delvis', 'Kommunen bevilger støtte til post. Ansøgningen er herudover ikke imødekommet.'],
    ['delvis', 'Ansøgningen imødekommes delvist med 1 time om ugen.'],
    ['delvis', 'Støtten bevilges til post, men ikke til indkøb.'],
    ['delvis', 'Indsats 1 (post): Godkendt. Indsats 2 (indkøb): Ikke godkendt.'],
    ['delvis', 'Du får hjælp til den ene ting, men ikke til den anden.'],
    ['anden-hjaelp', 'Vi tilbyder dig 8 samtaler efter servicelovens § 82 b.'],
    ['anden-hjaelp', 'Du får ikke støtte efter § 85, men kan begynde på kurset Ro på efter servicelovens § 82 a.'],
    ['anden-hjaelp', 'Der er bevilget dig et forløb efter servicelovens § 82 b på fem måneder.'],
  ])('%s: %s', (kind, words) => {
    expect(answer(words)).toBe(kind)
  })
  test.each<[DecisionKind, string]>([
    ['nedsaettelse', 'Du får fremover 2 timer.'],
    ['nedsaettelse', 'Støtten bliver på 1-2 timer om ugen.'],
    ['nedsaettelse', 'Omfanget af støtten justeres til 2 timer ugentligt.'],
    ['nedsaettelse', 'De 4 timer bliver til 2 timer fra den 1. maj.'],
    ['nedsaettelse', 'Der er ikke længere behov for alle 4 timer, og du får 2 timer om ugen fra den 1. maj.'],
    ['nedsaettelse', 'Den del af støtten, der gælder indkøb, bortfalder. Støtten til post fortsætter.'],
    ['nedsaettelse', 'Antallet af besøg går fra to til et om ugen.'],
    ['nedsaettelse', 'Vi trapper støtten ned til 2 timer om ugen.'],
    ['nedsaettelse', 'Vi har besluttet at begrænse støtten til 2 timer om ugen.'],
    ['nedsaettelse', 'NY BEVILLING: 2 TIMER UGENTLIGT.'],
    ['ophoer', 'Vi afslutter forløbet med bostøtte den 30. april.'],
    ['ophoer', 'Din bevilling er udløbet og bliver ikke forlænget.'],
    ['ophoer', 'Støtten falder væk pr. 1. maj.'],
    ['ophoer', 'Du er ikke længere omfattet af § 85, og støtten standses den 1. maj.'],
    ['ophoer', 'Det er besluttet at lukke din sag om bostøtte fra den 1. maj.'],
    ['ophoer', 'Bostøtten tages fra dig den 1. maj.'],
    ['ophoer', 'Vi kan ikke fortsætte støtten efter den 30. april.'],
    ['ophoer', 'Vi har valgt at bringe din støtte til ophør.'],
    ['bevilling', 'Støtten forlænges på uændrede vilkår til den 1. maj 2026.'],
    ['bevilling', 'Din støtte hæves til 5 timer om ugen.'],
    ['bevilling', 'Du får 2 timer mere om ugen.'],
  ])('changed, %s: %s', (kind, words) => {
    expect(change(words)).toBe(kind)
  })
})

describe('what is told as given among the grounds of a no', () => {
  const grounded = (words: string): DecisionKind =>
    readLetter(
      aRefusal({
        result: 'Afgørelse\n\nDu får ikke bevilget en ekstra kørestol.',
        grounds: `Begrundelse\n\nDen stol, du har, kan bruges begge steder. ${words}`,
      }),
      ASKED,
    ).read.decision
  test('does not make it a part of a yes', () => {
    expect(grounded('Vi har derfor bevilget et sæt ekstra hjul, som du har prøvet på stranden.')).toBe('afslag')
  })
  test('does where it is told with its amount', () => {
    expect(grounded('Vi har derfor bevilget dig 2 timers støtte om ugen.')).toBe('delvis')
  })
})
