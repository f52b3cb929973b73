import { findMunicipality } from '../../law/municipality.ts'
import { MANGLER, type Mangel } from '../../law/mangel.ts'
import { upperFirst } from '../../base/first-letter.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { RequestedItem, StageTimed } from '../../stages/13-learning/decision-fact.ts'
import { NOTHING } from '../../stages/13-learning/fact-counters.ts'
import type { FactDimension } from '../../stages/13-learning/fact-count.ts'
import {
  type FigureCell,
  type FigureColumn,
  type FigureTable,
  type FigureTableName,
  HIDDEN,
  SUM,
} from '../../stages/13-learning/figure-table.ts'
import type { Standing } from '../../stages/13-learning/funnel.ts'
import { FILE_ITEM } from '../appeal-labels.ts'
import { SOURCE_KIND, THEME } from '../case-labels.ts'
import { numberInWords } from '../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })

export const BY: Readonly<Record<FactDimension, Words>> = {
  kommune: w('kommune', 'municipality'),
  region: w('region', 'region'),
  bestemmelse: w('bestemmelse', 'provision'),
  aar: w('år', 'year'),
  emne: w('emne', 'subject'),
}

/** What a way of telling means, where the word does not say it. */
export const BY_MEANS: Readonly<Partial<Record<FactDimension, Words>>> = {
  region: w(
    'En afgørelse hører til den region, kommunen lå i det år, den blev truffet: fem regioner til og med 2026, fire fra 2027, hvor Region Hovedstaden og Region Sjælland er én. Er året ikke oplyst, står afgørelser fra de to som ukendt.',
    'A decision belongs to the region its municipality lay in the year it was made: five regions until 2026, four from 2027, when Region Hovedstaden and Region Sjælland are one. Where the year is not told, decisions from those two are under unknown.',
  ),
}

export const TABLE_TITLE: Readonly<Record<FigureTableName, Words>> = {
  omgoerelse: w('Omgørelsesprocent', 'Reversal percentage'),
  udfaldene: w('Udfaldene', 'The outcomes'),
  'alle-udfald': w('Alle udfald', 'All outcomes'),
  klageandel: w('Afgørelser og klager', 'Decisions and complaints'),
  udfald: w('Hvordan der er omgjort', 'How decisions were reversed'),
  'helt-eller-delvist': w('Helt eller delvist omgjort', 'Reversed wholly or in part'),
  kategori: w('Den udslagsgivende mangel', 'The flaw that decided'),
  afgoerende: w('Koden på den udslagsgivende mangel', 'The code of the flaw that decided'),
  mangler: w('Mangler i de omgjorte sager', 'Flaws in the reversed cases'),
  'mangler-pr-sag': w('Mangler pr. omgjort sag', 'Flaws per reversed case'),
  varslet: w('Hvad tjekket havde advaret om', 'What the check had warned of'),
  kilder: w('Kilder i de omgjorte sager', 'Sources in the reversed cases'),
  efterspurgt: w('Hvad der manglede i sagen', 'What lacked in the file'),
  handleanvisning: w('Handleanvisningernes form', 'Kinds of instruction'),
  genvurdering: w('Kommunens egen genvurdering', 'The municipality’s own reassessment'),
  efterlevelse: w('Efterlevelse', 'Carried out'),
  dage: w('Dage i hvert led', 'Days in each stage'),
}

export const TABLE_MEANS: Readonly<Record<FigureTableName, Words>> = {
  omgoerelse: w(
    'Hjemviste, ændrede og ophævede sager af alle dem, Ankestyrelsen har taget stilling til indholdet af. Afviste, henviste og bortfaldne tæller ikke med. Har en sag flere udfald, tæller det mest vidtgående. Intervallet er Wilsons 95 %: så langt kan procenten flytte sig alene ved tilfældigheder. Placeringen sammenligner med hele materialet: uden for tilfældighed er det, der ellers kun ville ske i 2 af 1.000 tilfælde.',
    'Remitted, changed and lifted cases of all whose substance the board looked into. Rejected, passed on and lapsed cases do not count. Where a case has several outcomes, the most far-reaching counts. The interval is Wilson’s 95 %: so far chance alone can move the percentage. The standing compares with everything counted: beyond chance is what would otherwise happen 2 times in 1,000.',
  ),
  klageandel: w(
    'Påklagede afgørelser af dem, hvor det vides, om nogen klagede: dem, der er klaget over, og dem, hvis klagefrist er udløbet uden klage. Dem, hvis klagefrist stadig løber, uden at nogen har klaget, står for sig og er ikke med i andelen. De nyeste er derfor kun med, hvis der er klaget, og kan trække andelen lidt op. Fristen er regnet fra brevet kom frem, ellers fra det blev sendt. En høj omgørelsesprocent af få klager siger mindre om afgørelserne end om klagerne.',
    'Decisions complained over, of those where it is known whether anyone complained: those that were, and those whose limit for complaints is over without one. Those whose limit still runs without a complaint stand apart and are not in the share. So the newest are in it only where someone complained, and may draw it up a little. The limit is reckoned from the letter’s arrival, else from the day it was sent. A high reversal percentage of few complaints tells less of the decisions than of the complaints.',
  ),
  udfaldene: w(
    'Klagesager, Ankestyrelsen er færdig med: stadfæstet, ændret eller ophævet, hjemvist, eller ikke behandlet (afvist, henvist eller bortfaldet). Har en sag flere udfald, tæller det mest vidtgående. Et påbud om supplering af en anbringelse tæller som stadfæstet.',
    'Complaint cases the board is done with: upheld, changed or lifted, remitted, or not looked into (rejected, passed on or lapsed). Where a case has several outcomes, the most far-reaching counts. An order to supplement a placement counts as upheld.',
  ),
  'alle-udfald': w(
    'Andelene er af alle klagesager, Ankestyrelsen er færdig med, også dem, den ikke har behandlet; omgørelsesprocenten er kun af de behandlede. Intervallet er Wilsons 95 %: så langt kan andelen flytte sig alene ved tilfældigheder.',
    'The shares are of all complaint cases the board is done with, also those it did not look into; the reversal percentage is of those it did alone. The interval is Wilson’s 95 %: so far chance alone can move the share.',
  ),
  udfald: w(
    'De omgjorte sager: sendt tilbage til en ny afgørelse, eller ændret eller ophævet af Ankestyrelsen selv. Har en sag flere udfald, tæller det mest vidtgående.',
    'The reversed cases: sent back for a new decision, or changed or lifted by the board itself. Where a case has several outcomes, the most far-reaching counts.',
  ),
  'helt-eller-delvist': w(
    'De samme omgjorte sager, delt på en anden måde. Delvist: noget blev omgjort og andet ikke. Er det ikke oplyst, tæller sagen som helt omgjort.',
    'The same reversed cases, parted in another way. In part: something was reversed and something not. Where it is not told, the case counts as reversed wholly.',
  ),
  kategori: w(
    'Kategorien af den mangel, der afgjorde sagen; én for hver omgjort sag.',
    'The category of the flaw that decided; one for each reversed case.',
  ),
  afgoerende: w(
    'Omgjorte sager, hvor en mangel af den slags var af den kategori, der afgjorde sagen; af de sager, hvor kategorien er oplyst. En sag kan have flere af samme kategori. Er en af kategoriens mangler skjult, er de alle skjult.',
    'Reversed cases where a flaw of the kind was of the category that decided; of the cases whose category is told. A case may have several of one category. Where one flaw of the category is hidden, they all are.',
  ),
  mangler: w(
    'Omgjorte sager med hver slags mangel, af dem, hvor manglerne er oplyst. En sag kan have flere, så andelene giver mere end 100 %.',
    'Reversed cases with each kind of flaw, of those whose flaws are told. A case may have several, so the shares come to more than 100 %.',
  ),
  'mangler-pr-sag': w(
    'Antal slags mangler i hver omgjort sag. Andelene er af dem, hvor manglerne er oplyst.',
    'Number of kinds of flaw in each reversed case. The shares are of those whose flaws are told.',
  ),
  varslet: w(
    'Fundet: mangler, Ankestyrelsen fandt i omgjorte sager, hvor brevet var tjekket før det blev sendt. Varslet: dem, tjekket havde advaret om. Et tjek, der advarer om alt, rammer også alt; derfor står nederst, hvor mange stadfæstede afgørelser det ikke advarede om noget i.',
    'Found: flaws the board found in reversed cases whose letter was checked before it went. Warned of: those the check had warned of. A check that warns of everything also hits everything; so the last line tells how many upheld decisions it warned of nothing in.',
  ),
  kilder: w(
    'Omgjorte sager, hvor den slags kilde var i sagen, blev spurgt af kommunen, eller blev savnet af Ankestyrelsen.',
    'Reversed cases where the kind of source was in the file, was asked by the municipality, or was named as missing by the board.',
  ),
  efterspurgt: w(
    'Sager, hvor Ankestyrelsen bad kommunen om den slags dokument, fordi det manglede, af alle sager, den har modtaget, også dem, der ikke er afgjort. Bad den om flere, står sagen flere steder.',
    'Cases where the board asked the municipality for the kind of document because it lacked, of all it has received, also those not decided. Where it asked for several, the case stands in several places.',
  ),
  handleanvisning: w(
    'Antal handleanvisninger. 1: målrettet kilde, spørgsmål og grund. 2: uden grund. 3: mere om funktionsnedsættelsen. 4: mere for at afklare en uenighed. 5: mere for udmålingens skyld.',
    'Number of instructions. 1: source, question and reason named. 2: without a reason. 3: more on the impairment. 4: more to settle a disagreement. 5: more for the extent.',
  ),
  genvurdering: w(
    'Hvad kommunens egen genvurdering af en klage blev til, før Ankestyrelsen så sagen.',
    'What the municipality’s own reassessment came to, before the board saw the case.',
  ),
  efterlevelse: w(
    'Omgørelser, der er fulgt: en hjemvist sag ved en ny afgørelse, en ændret ved at det er gjort. »Ikke endnu« siger ikke, at fristen er overskredet.',
    'Reversals carried out: a remitted case by a new decision, a changed one by doing it. “Not yet” does not say that a limit has passed.',
  ),
  dage: w(
    'Median: halvdelen tog højst så mange dage. Kvartilerne er for en fjerdedel og tre fjerdedele. Uden for huset er antallet rundet ned.',
    'Median: half took at most so many days. The quartiles are for one quarter and three quarters. Outside the house the number is rounded down.',
  ),
}

export const COLUMN: Readonly<Record<FigureColumn, Words>> = {
  afgoerelser: w('Afgørelser', 'Decisions'),
  paaklaget: w('Påklaget', 'Contested'),
  'fristen-loeber': w('Klagefristen løber', 'Limit still runs'),
  klageandel: w('Klageandel', 'Complaint rate'),
  behandlet: w('Behandlet af Ankestyrelsen', 'Decided by the board'),
  afgjort: w('Afsluttet', 'Done with'),
  aendret: w('Ændret eller ophævet', 'Changed or lifted'),
  hjemvist: w('Hjemvist', 'Remitted'),
  omgjort: w('Omgjort', 'Reversed'),
  stadfaestet: w('Stadfæstet', 'Upheld'),
  'ikke-behandlet': w('Afvist, henvist, bortfaldet', 'Rejected, passed on, lapsed'),
  procent: w('Omgørelsesprocent', 'Reversal percentage'),
  fra: w('Fra (95 %)', 'From (95 %)'),
  til: w('Til (95 %)', 'To (95 %)'),
  placering: w('Mod tilfældighed', 'Against chance'),
  antal: w('Antal', 'Number'),
  'ud-af': w('Ud af', 'Of'),
  andel: w('Andel', 'Share'),
  fundet: w('Fundet', 'Found'),
  varslet: w('Varslet', 'Warned of'),
  'i-sagen': w('I sagen', 'In the file'),
  spurgt: w('Spurgt', 'Asked'),
  efterlyst: w('Savnet af Ankestyrelsen', 'Missed by the board'),
  'nedre-kvartil': w('Nedre kvartil', 'Lower quartile'),
  median: w('Median', 'Median'),
  'oevre-kvartil': w('Øvre kvartil', 'Upper quartile'),
}

export const STANDING: Readonly<Record<Standing, Words>> = {
  'alarm-under': w('klart under', 'clearly below'),
  'warning-under': w('måske under', 'perhaps below'),
  inside: w('kan være tilfældigt', 'may be chance'),
  'warning-over': w('måske over', 'perhaps above'),
  'alarm-over': w('klart over', 'clearly above'),
}

const STAGE_TIMED: Readonly<Record<StageTimed, Words>> = {
  oplysning: w('Ansøgning til afgørelse', 'Application to decision'),
  afsendelse: w('Afgørelse til brev', 'Decision to letter'),
  klage: w('Brev til klage', 'Letter to complaint'),
  genvurdering: w('Klage til genvurdering', 'Complaint to reassessment'),
  styrelse: w('Hos Ankestyrelsen', 'With the board'),
  styrelsesbehandling: w('Modtaget i Ankestyrelsen til afgørelse', 'Received by the board to decision'),
  efterlevelse: w('Afgørelse til den er fulgt', 'Decision until carried out'),
}

const REQUESTED: Readonly<Record<RequestedItem, Words>> = { ...FILE_ITEM, andet: w('andet', 'other things') }

const ROW: Readonly<Record<string, Words>> = {
  hjemvist: w('Hjemvist', 'Remitted'),
  aendret: w('Ændret eller ophævet', 'Changed or lifted'),
  stadfaestet: w('Stadfæstet', 'Upheld'),
  'ikke-behandlet': w('Afvist, henvist, bortfaldet', 'Rejected, passed on, lapsed'),
  [NOTHING]: w('Intet: alt var der', 'Nothing: all was there'),
  helt: w('Helt omgjort', 'Reversed wholly'),
  delvist: w('Delvist omgjort', 'Reversed in part'),
  A: w('A: oplysningen af sagen', 'A: the information'),
  B: w('B: sagsbehandlingen', 'B: the procedure'),
  C: w('C: vurderingen', 'C: the assessment'),
  D: w('D: retsanvendelsen', 'D: the law'),
  fastholdt: w('Fastholdt', 'Upheld'),
  'delvist-medhold': w('Delvist medhold', 'Changed in part'),
  'fuldt-medhold': w('Fuldt medhold', 'Changed in full'),
  ja: w('Fulgt', 'Carried out'),
  'ikke-endnu': w('Ikke endnu', 'Not yet'),
  'stadfaestet-uden-varsel': w('Stadfæstet, intet varsel', 'Upheld, no warning'),
  ukendt: w('Ikke oplyst', 'Not told'),
  [SUM]: w('I alt', 'All'),
}

/** Whether the rows of a table are the groups that are asked for. */
export const isGrouped = (name: FigureTableName): boolean =>
  name === 'omgoerelse' || name === 'klageandel' || name === 'udfaldene'

/** What a row is called. */
export function rowLabel(
  { name, names }: Pick<FigureTable, 'name' | 'names'>,
  by: FactDimension,
  key: string,
  lang: Lang,
): string {
  const known = ROW[key]
  if (name === 'mangler' || name === 'varslet' || name === 'afgoerende')
    return key in MANGLER ? upperFirst(MANGLER[key as Mangel].label[lang]) : (known?.[lang] ?? key)
  if (name === 'kilder') return key in SOURCE_KIND ? SOURCE_KIND[key as keyof typeof SOURCE_KIND][lang] : key
  if (name === 'efterspurgt') return key in REQUESTED ? REQUESTED[key as RequestedItem][lang] : (known?.[lang] ?? key)
  if (name === 'dage') return key in STAGE_TIMED ? STAGE_TIMED[key as StageTimed][lang] : key
  if (name === 'handleanvisning' && known === undefined) return lang === 'da' ? `Form ${key}` : `Kind ${key}`
  if (name === 'mangler-pr-sag' && known === undefined)
    return lang === 'da' ? `${key} slags mangler` : `${key} kinds of flaw`
  if (isGrouped(name)) {
    if (by === 'kommune') return names?.get(key) ?? findMunicipality(key)?.name ?? known?.[lang] ?? key
    if (by === 'emne' && key in THEME) return THEME[key as keyof typeof THEME][lang]
  }
  return known?.[lang] ?? key
}

const SHARES: ReadonlySet<FigureColumn> = new Set(['procent', 'fra', 'til', 'andel', 'klageandel'])
export const isShareColumn = (column: FigureColumn): boolean => SHARES.has(column)

const UNTOLD = w('skjult', 'hidden')

/** A cell as people read it. */
export function cellWords(column: FigureColumn, cell: FigureCell, lang: Lang): string {
  if (cell === null) return '–'
  if (cell === HIDDEN) return UNTOLD[lang]
  if (typeof cell === 'string') return cell in STANDING ? STANDING[cell as Standing][lang] : cell
  return isShareColumn(column) ? percentWords(cell, lang) : numberInWords(cell, lang)
}

export const percentWords = (part: number, lang: Lang): string => `${numberInWords(part * 100, lang, 1)} %`
