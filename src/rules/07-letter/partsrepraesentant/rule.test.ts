import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { partsrepraesentant } from './rule.ts'

testLetterRule(partsrepraesentant, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  partsrepraesentant.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Vi har ikke anerkendt din fuldmagt til advokaten.',
  'Brevet er ikke sendt til din partsrepræsentant, da vi kun taler med dig i sagen.',
  'Bisidder blev bedt om at vente udenfor under samtalen.',
  'Borgers ønske om at have en bisidder med til mødet kunne ikke imødekommes.',
  'Vi afviste, at din søster kunne være bisidder ved samtalen.',
  'Din søn har fuldmagt, men vi har valgt at skrive direkte til dig og ikke til ham.',
  'Du kom med din veninde til samtalen, men hun måtte vente i venteværelset.',
  'Da vi foretrækker at tale med dig alene, deltog din bisidder ikke i mødet.',
  'Din partsrepræsentant er ikke blevet indkaldt til mødet.',
  'Vi kan ikke acceptere, at din mor deltager i mødet.',
  'Bisidderen fik ikke lov at sige noget på mødet.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Du må gerne have en bisidder med til mødet.',
  'Din bisidder var syg, og vi flyttede derfor mødet til den 3. februar.',
  'Du får ikke en støtteperson med på indkøb.',
  'Din værge har kun med økonomien at gøre og deltog ikke i samtalen; du ønskede ingen med.',
  'Vi har skrevet til dig og ikke til din søn, da han den 15. september gav dig fuldmagt i sagen.',
  'Du talte med os alene, fordi du selv ønskede det, og din bisidder ventede.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Vi bad din partsrepræsentant om at vente med at blande sig, til sagen var afgjort.',
  'Brevet er stilet til dig, og din værge har ikke fået kopi.',
  'Advokaten har skrevet til os to gange. Vi svarer kun borgeren selv.',
  'Din bisidder måtte ikke følge med ind på kontoret.',
  'Du ønskede at have din bror med. Det plejer vi ikke ved den type samtaler.',
  'Fuldmagten til din søster er lagt til side, da vi mener, at du kan svare for dig selv.',
  'Din datter, som har fuldmagt, fik at vide, at hun ikke kunne få oplysninger i sagen.',
  'Vi bad om, at mødet blev holdt uden bisidder, da emnet var følsomt.',
  'Din partsrepræsentant blev ikke orienteret om mødet og deltog derfor ikke.',
  'Vi har henvendt os direkte til dig uden om din partsrepræsentant.',
  'Samtalen blev holdt, selv om din bisidder ikke kunne nå frem.',
  'Vi accepterer ikke frivillige fra foreningen som bisiddere.',
  'Din mor mødte op som bisidder, men blev sendt hjem.',
  'Værgen er ikke hørt, da vi talte med borgeren selv.',
  'Der er ikke svaret på henvendelserne fra borgers repræsentant.',
])('says so in other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Din partsrepræsentant har fået kopi af brevet.',
  'Din værge har fået brevet i dag.',
  'Advokaten har skrevet til os to gange, og vi har svaret hende den 3. februar.',
  'Din bisidder fulgte med ind på kontoret og sagde, at du bliver træt.',
  'Du ønskede at have din bror med, og han deltog i samtalen.',
  'Fuldmagten til din søster er lagt på sagen.',
  'Din datter, som har fuldmagt, fik oplysningerne den 3. februar.',
  'Du bad selv om, at mødet blev holdt uden bisidder.',
  'Mødet blev udsat, fordi din bisidder ikke kunne nå frem.',
  'Du kan tage en bisidder med til næste møde.',
  'Din mor mødte op som bisidder og deltog i hele mødet.',
  'Værgen er hørt den 3. februar.',
  'Du har ikke en værge.',
  'Din søster måtte ikke køre bil efter operationen.',
  'Din kontaktperson på værestedet kunne ikke komme den dag, og vi mødtes en uge senere.',
  'Du har oplyst, at du ikke har brug for en bisidder.',
])('is lawful in the same words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})

test.each([
  'Din bisidder blev ikke lukket ind, fordi mødet kun var for fagfolk og borger.',
  'Vi vil helst ikke have pårørende med til visitationssamtaler og holdt derfor samtalen uden din bror, som du havde taget med som bisidder.',
  'Din advokat bad om at få sagen. Det har vi ikke svaret på.',
  'Vi ser bort fra de bemærkninger, din partsrepræsentant har sendt, da de ikke kommer fra dig.',
  'Fuldmagten gælder efter vores opfattelse ikke i sager om bostøtte.',
  'Din værge var ikke inviteret til mødet, hvor vi aftalte de nye timer med dig.',
  'Din repræsentant har fået at vide, at vi kun udleverer papirer til borgeren.',
  'Bisidderen måtte kun være til stede de første ti minutter.',
  'Partsrepræsentanten er ikke underrettet om høringen.',
])('says so in still other words: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Din bisidder blev budt velkommen og sad med hele mødet.',
  'Din advokat bad om at få sagen og fik den dagen efter.',
  'De bemærkninger, din partsrepræsentant har sendt, har vi taget stilling til ovenfor.',
  'Fuldmagten gælder også denne sag.',
  'Din værge var med til mødet, hvor vi talte om de nye timer.',
  'Din repræsentant har fået en kopi af alle papirer.',
  'Vi ventede med at begynde, til din bisidder var kommet.',
  'Bisidderen talte på dine vegne det meste af mødet.',
  'Partsrepræsentanten er hørt den 3. februar.',
  'Vil du have en bisidder med, skal du ikke spørge først.',
])('is lawful, in still other words: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
