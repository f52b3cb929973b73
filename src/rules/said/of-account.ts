import { phrase } from '../../text/pattern.ts'
import { remembered } from '../../text/remember.ts'
import { sentenceSpans } from '../../text/sentence.ts'
import { ownStems } from './nothing.ts'

/**
 * Grounds take up what the citizen or those around them have told: name it, grant it or say why it weighs less.
 * To say only what the municipality holds is not to take it up.
 */
export function takesUpAccount(text: string): boolean {
  return ACCOUNT.test(text.toLowerCase())
}

/** Grounds say which of several accounts they go by: the newest, the nearest, the one that weighs most. */
export function saysWhichWeighs(text: string): boolean {
  return WEIGHS.test(text.toLowerCase())
}

/** Grounds grant what was told: then it is not disputed, and the answer turns on something else. */
export function grantsAccount(grounds: string, told: string): boolean {
  const granted = grantedIn(grounds)
  if (granted.length === 0) return false
  const stems = ownStems(told)
  return granted.some((sentence) => [...sentence].filter((stem) => stems.has(stem)).length > 1)
}

/** The words of each sentence that grants something. */
const grantedIn = remembered((grounds: string): readonly ReadonlySet<string>[] =>
  sentenceSpans(grounds)
    .map(([from, to]) => grounds.slice(from, to))
    .filter((sentence) => GRANTS.test(sentence.toLowerCase()))
    .map(ownStems),
)

const GRANTED = [
  '(?:vi|jeg|kommunen) er (?:helt |som du |med dig )*enige?t? (?:med [^ ,.]+ )?i>',
  '(?:der er|vi er|er der|er vi) (?:[^ ,.]+ )?(?:ikke|ingen) (?:i )?tvivl om',
  'ubestridt|ikke omstridt',
]
const GRANTS = phrase(
  ...GRANTED,
  '(?:vi|jeg|kommunen) (?:anerkender|bestrider ikke|betvivler ikke|lægger til grund)>',
  '(?:anerkender|bestrider|betvivler) (?:vi|kommunen)',
  // "At du skraber knoerne, er ubehageligt, men …"
  '(?:at|det,? at) (?:du|hun|han|borgeren?) [^.;]{3,90}, (?:er|kan|ændrer|betyder|gør|viser|giver|fører|medfører)>',
  '(?:selvom|selv om|skønt|uanset at) (?:du|hun|han|borgeren?)>',
)

const WEIGHS = phrase(
  '(?:nyeste|seneste|mest aktuelle|sidste) (?:[^ ,.]+ ){0,1}?(?:udtalelse|status|oplysning|beskrivelse|notat|erklæring|udredning|vurdering|journal)\\p{L}*',
  '(?:er|var) (?:[^ ,.]+ ){0,2}?(?:nyere|ældre|mere (?:aktuel|konkret|målrettet))\\p{L}*(?: end)?',
  '(?:mere|størst|mest|særlig|afgørende|større|mindre) vægt',
  'vejer (?:[^ ,.]+ ){0,3}?(?:tungere|tungest|mere|mest|mindre)',
  'tættere (?:på|kendskab)',
  '(?:kender|ser|følger) (?:borgeren|dig|hende|ham) (?:[^ ,.]+ ){0,2}?(?:bedst|dagligt|hver uge|til daglig|tættest)',
)

const OFFICIAL =
  '(?:vi|jeg|kommun|udvalg|rådgiver|visitator|forvaltning|sagsbehandler|læge|bostøtte|kontaktperson|psykiat|psykolog|behandler|støtteperson|hjemmevejleder|terapeut|ergo|fysio|udredning|voksenudredning|vum|handleplan|status|udtalelse|journal|rapport|ankestyrelse|loven|lovgiv)'
/** A name, a relative or the citizen: anyone but the municipality and those it asks. */
const SOMEONE = `(?:(?:din|dit|dine|jeres|hendes|hans|borgerens) (?!${OFFICIAL})\\p{L}+|(?!${OFFICIAL})\\p{L}+)`
const RELATIVE =
  '(?:(?:din|dit|dine|jeres|hendes|hans|borgerens) )?(?:pårørende|forældre(?:ne)?|mor(?:en)?|far(?:en)?|moder(?:en)?|fader(?:en)?|hustru(?:en)?|familie(?:n)?|søster(?:en)?|bror(?:en)?|datter(?:en)?|søn(?:nen)?|ægtefælle(?:n)?|mand(?:en)?|kone(?:n)?|kæreste(?:n)?|samlever(?:en)?|veninde(?:n)?|nabo(?:en)?)'
const TELLS =
  '(?:oplyser|oplyste|har oplyst|fortæller|fortalte|har fortalt|beskriver|beskrev|har beskrevet|skriver|skrev|har skrevet|mener|mente|oplever|oplevede|siger|sagde|har sagt|angiver|har angivet|ønsker|ønskede|gør gældende|har gjort gældende|giver udtryk|har givet udtryk|føler|bemærker|har bemærket|anfører|har anført|forklarer|har forklaret|peger på|har peget på|gjorde gældende|gav udtryk|følte|bemærkede|anførte|forklarede|pegede på|angav|påpeger|påpegede|fremfører|fremførte|fremhæver|fremhævede|frygter|frygtede|(?:er|var) (?:[^ ,.]+ )?bekymrede?t?>)'

const CITIZEN = '(?:du|i|hun|han|borger(?:en)?|ansøger(?:en)?|klager(?:en)?|parret|barnet|den unge)'

const ACCOUNT = phrase(
  `(?:som|at|selvom|skønt|når|hvad|det,?|trods|mens) ${SOMEONE} (?:selv )?(?:også )?${TELLS}`,
  `${RELATIVE} (?:selv |også )?${TELLS}`,
  `${CITIZEN} (?:selv |også )?${TELLS}`,
  `${TELLS} ${CITIZEN} (?:selv )?`,
  `(?:din|dit|dine|jeres|hendes|hans|borgerens|pårørendes|forældrenes) (?!${OFFICIAL})(?:\\p{L}+s )?(?:egen |egne |eget )?(?:oplysning|beskrivelse|forklaring|oplevelse|ønske|synspunkt|opfattelse|bemærkning|udsagn|udtalelse|beretning|brev|mail|vurdering)\\p{L}*`,
  '(?:oplysning|beskrivelse|forklaring|oplevelse|ønske|synspunkt|udsagn)\\p{L}* (?:fra|om fra|hos) (?:dig|jer|borgeren|pårørende|din|hendes|hans)',
  '(?:ønsket|oplevelsen|synspunktet|beskrivelsen|oplysningen|oplysningerne) (?:om|af|fra)',
  '(?:selvom|skønt|uanset|trods|på trods af|til trods for)',
  '(?:vi|jeg|kommunen) (?:forstår|anerkender|har forståelse for|har læst|har hørt|er opmærksom\\p{L}* på|bestrider ikke|betvivler ikke|kan godt se|har noteret)',
  '(?:forstår|anerkender|bestrider|betvivler) (?:vi|jeg|kommunen)',
  // "At hun er alene om aftenen, er indgået i vurderingen"
  '(?:er|blev|har|indgår|indgik) (?:[^ ,.]+ ){0,3}?(?:indgået|inddraget|medtaget|taget i betragtning|vurderingen)>',
  // What is granted is taken up: the answer then turns on something else.
  ...GRANTED,
  '(?:mindre|ikke (?:samme|afgørende|særlig|lagt)|større|mere|størst|tungere) (?:[^ ,.]+ ){0,3}?vægt',
  'vejer (?:[^ ,.]+ ){0,3}?(?:tungere|tungest|mere|mindre)',
  'til (?:dine|hendes|hans|jeres|borgerens) (?:bemærkninger|synspunkter|kommentarer)',
  'høringssvar\\p{L}*',
)
