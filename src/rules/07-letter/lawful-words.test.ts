import { expect, test } from 'vitest'
import { aRefusal } from '../../stages/07-letter/letter.specimen.ts'
import { LETTER_RULES } from '../catalogue/letter-catalogue.ts'
import { letterFrom } from '../testing.ts'

const GROUNDS =
  'Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025, at du selv handler ind to gange om ugen. Din post åbner du sammen med din søster hver søndag, og det er I begge glade for.'

/** The rule that knows words alone is measured by whole letters. */
const RULES = LETTER_RULES.filter(({ id }) => id !== 'laert-af-andre-breve')

const failing = (...grounds: readonly string[]): readonly string[] => {
  const letter = letterFrom(aRefusal({ grounds: ['Begrundelse', GROUNDS, ...grounds].join('\n\n') }))
  return RULES.filter((rule) => rule.check(letter).kind === 'fails').map(({ id }) => id)
}

const WITHOUT = failing()

/** The words of unlawful grounds, used lawfully: no rule may take them for what they are like. */
test.each([
  'Psykiatrien giver dig samtaler. Vi giver dig støtten til at komme ud af døren.',
  'Du får sygedagpenge, men det har ikke betydning for, om du kan få støtte.',
  'Bostøtten kommer mandag og torsdag mellem 10 og 12, som du har ønsket.',
  'Der er ingen regel om, hvor mange timer man kan få.',
  'Du aflyste tre gange i maj, fordi du var indlagt. Det har ingen betydning for støtten.',
  'Din samlever åbner posten og har fortalt os, at hun gerne bliver ved med det.',
  'Vi har ikke lagt vægt på budgettet.',
  'Du er velkommen i gruppen i sundhedshuset, men det er ikke en betingelse for støtten.',
  'Du er velkommen til at søge igen, også selv om det kun er en måned siden.',
  'Du kan ringe til mig, hvis du vil søge. Så skriver jeg ansøgningen for dig.',
  'Du behøver ikke at bruge blanketten.',
  'Aflastning hører under Familieafdelingen. Vi har sendt jeres ansøgning dertil i dag.',
  'Vi har først behandlet ansøgningen nu, fordi udtalelsen kom i maj.',
  'Ansøgningen er behandlet, selv om den ikke er underskrevet.',
  'Du er i målgruppen for støtte til post, men ikke til indkøb, fordi du selv handler ind hver uge.',
  'Det er ikke et krav, at du har en diagnose.',
  'Vi har vurderet hver opgave for sig. Til indkøb er din funktionsevne ikke betydeligt nedsat, fordi du handler selv.',
  'Din diagnose har ikke været afgørende. Det har det, at du selv handler ind.',
  'Du er i behandling, og det er ikke til hinder for støtte.',
  'For så vidt angår madlavning er du ikke omfattet af personkredsen, da du laver mad hver dag.',
  'Din funktionsevne er betydeligt nedsat, når du skal ud blandt andre, og dér får du støtte.',
  'Støtte efter § 85 kræver ikke, at lidelsen er varig.',
  'Til ledsageordningen efter § 97 er det en betingelse, at funktionsnedsættelsen er varig.',
  'At du bor hos dine forældre, har ingen betydning.',
  'Du har fortalt, at du ikke har en diagnose, og at udredningen begynder til maj.',
  'Du mener, at du hører til personkredsen. Det gør du også, når det gælder posten.',
  'Psykiateren skriver, at tilstanden er varig.',
  'Du har ikke papir på din autisme, og det behøver du heller ikke for at få støtte.',
  'Du er i arbejde og har kørekort. Det siger ikke noget om, hvordan du klarer posten, og dér får du støtte.',
  'Når det gælder posten, er din funktionsevne betydeligt nedsat. Når det gælder indkøb, er den ikke, for du handler hver dag.',
  'At du bor hos din tante, betyder ikke noget for, om du kan få støtte.',
  'Vi har set på, om behovet er dækket, og ikke på, hvad støtten koster.',
  'Din kæreste åbner posten med dig hver søndag og har den 20. januar 2025 sagt, at hun gerne vil blive ved.',
  'Vi kan ikke henvise dig til, at din søn skal hjælpe.',
  'Serviceniveauet er to timer, men du får fire, fordi dit behov er større.',
  'Vi har ikke lagt vægt på ventelisten.',
  'Det mindst indgribende er ikke et hensyn, når det gælder § 85.',
  'Hvorfor du ikke har lukket op, har du forklaret den 3. februar 2025: du turde ikke.',
  'Vi har talt med dig, din bostøtte og din læge.',
  'Du ønskede ikke, at vi talte med din læge. Vi har derfor talt med din kontaktperson i stedet.',
  'Undersøgelsen fra 2018 er gammel, og vi har derfor indhentet en ny udtalelse fra psykologen den 3. februar 2025.',
  'Der var modstrid mellem det, din mor fortalte, og det, bostøtten skrev. Derfor besøgte vi dig den 20. januar 2025.',
  'Vi har ikke indhentet en ny lægeerklæring, fordi lægens udtalelse er fra sidste måned og svarer på spørgsmålet.',
  'Vi ved fra din bostøtte, hvordan du klarer aftenerne.',
  'Lægen skriver ikke noget om indkøb, og det har vi derfor spurgt bostøtten om.',
  'Vi går ud fra statusnotatet af 3. februar 2025.',
  'Vi har ikke modtaget bemærkninger fra dig inden fristen.',
  'Du har ikke svaret på vores brev, og vi har derfor ringet til dig.',
  'Du kender dig selv bedst, og vi har lagt din egen beskrivelse til grund.',
  'Udredningen er ikke færdig, men det har ingen betydning for, om du kan få støtte nu.',
  'Kommunen har ikke oplysninger om, at du skulle have svært ved andre ting end dem, du har nævnt.',
  'Bostøtten ser dig hver tirsdag og kender også dine aftener.',
  'Hjemmebesøget blev aflyst, fordi du var syg, og det blev holdt den 20. januar 2025 i stedet.',
  'Sygdommen bliver værre med tiden. Støtten skal hjælpe dig med at beholde det, du kan, så længe som muligt.',
  'Støtten skal ikke gøre dig rask, men gøre hverdagen til at leve i.',
  'Du er blevet så god til at tage bussen, at du ikke længere har brug for støtte til det.',
])('no rule takes it for a flaw: %s', (words) => {
  expect(failing(words)).toEqual(WITHOUT)
})

/** What else they say makes the letter another one, and there a rule may speak. */
test.each([
  ['Det, du sagde i telefonen om tøjvask, har jeg skrevet ned og sendt videre til Visitationen.', ['fagord']],
  ['Du kan tage imod forløbet efter § 82 b ved siden af støtten.', ['klage-over-82']],
  ['Vi tror på, at du kan blive bedre til at komme ud, og det er derfor, du får støtten.', ['omfang', 'opfoelgning']],
  ['Målene fra sidste år er ikke nået endnu, og derfor fortsætter støtten.', ['skaerpet-begrundelse']],
])('only what else it says: %s', (words, rules) => {
  expect(failing(words)).toEqual([...WITHOUT, ...rules])
})
