import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase, withPlainLetters } from '../../../text/pattern.ts'

/** Says that there was an assessment, not what it was. */
export const FORMULA = phrase(
  '(?:konkret|individuel|samlet|faglig|helheds|socialfaglig|nøje|grundig|overordnet)\\p{L}*(?:(?:,| og)? (?:faglig|individuel|konkret|samlet|socialfaglig|nøje)\\p{L}*)* (?:helheds)?(?:vurdering|skøn|gennemgang|behandling|drøftelse)',
  'opfylder … (?:ikke )?(?:betingelserne|kriterierne|kravene)',
  'ikke (?:opfylder|er opfyldt|opfyldt)',
  '(?:gældende|almindelige) (?:regler|lovgivning|praksis|retningslinjer|bestemmelser)',
  'lovens (?:formål|bestemmelser|krav|betingelser)',
  '(?:de )?(?:foreliggende|samlede|indhentede) oplysninger',
  'sagens (?:oplysninger|akter|omstændigheder|dokumenter)',
  'efter en (?:samlet )?(?:vurdering|gennemgang)',
  'ikke (?:er )?(?:fundet |skønnet )?(?:berettiget|grundlag|omfattet)',
  'revisit(?:ation|eret)',
  'serviceniveau\\p{L}*',
  'kvalitetsstandard\\p{L}*',
)
/** The conditions of the act found wanting, and that what there is will do, told without a word of why. */
const CONDITIONS = phrase(
  'i væsentlig grad (?:kan |vil )?(?:afhjælpe|lette)\\p{L}* (?:de varige følger|(?:din|den|hans|hendes|borgers) daglige tilværelse)(?: (?:i hjemmet|af (?:din|den|hans|hendes|borgers) nedsatte funktionsevne))?',
  'nødvendig\\p{L}* for,? at (?:du|borger|hun|han|den pågældende) kan udøve (?:et )?erhverv',
  '(?:vurderes|skønnes|anses|findes) (?:at være |for (?:at være )?)?tilstrækkelig\\p{L}*',
  '(?:gennemgået|læst|inddraget|set på) (?:de |alle |sagens )?(?:oplysninger|akter|papirer)(?:,? (?:der|som) (?:ligger|er) i sagen)?(?:,? herunder [^.;]*)?',
  'betingelser\\p{L}* (?:[^ ,.;]+ ){0,6}?ikke (?:ses |vurderes |findes |skønnes |kan anses )?(?:at være |for (?:at være )?|som )?opfyldt(?: i (?:dit|dette|det konkrete) tilfælde)?',
)
/** What remains of a sentence when formulas and the bare result are gone. */
const EMPTY_TALK = new RegExp(
  withPlainLetters(
    `${FORMULA.source}|${CONDITIONS.source}|(?<!\\p{L})(?:du|de|borger(?:en)?|ansøger(?:en)?|hun|han) (?:\\p{L}+ ){0,3}?(?:ikke )?(?:\\p{L}+ ){0,2}?(?:er|kan|har|opfylder|hører|tilhører|falder) (?:\\p{L}+ ){0,3}?(?:ikke |inden for |uden for )?(?:længere )?(?:\\p{L}+ ){0,2}?(?:få|berettiget|ret til|omfattet|i målgruppen|målgruppen|personkredsen|betingelserne|bevilget|støtte|hjælp)|(?:ansøgning\\p{L}*|støtten|hjælpen|bevillingen) (?:\\p{L}+ ){0,3}?ikke (?:\\p{L}+ ){0,2}?(?:imødekomme\\p{L}*|bevilge\\p{L}*)|(?:imødekomme|bevilge|efterkomme|afslå|afvise) (?:\\p{L}+ ){0,3}?(?:ansøgning|anmodning|ønske)\\p{L}*|støttebehov|funktionsniveau|dit behov|dine behov|borgers behov|betydeligt? (?:og varigt? )?nedsat (?:\\p{L}+ ){0,4}?funktionsevne\\p{L}*|særlige sociale problemer`,
  ),
  'g',
)
const ACTS =
  '(?:kan|klarer|magter|går|åbner|handler|køber|laver|passer|bor|arbejder|cykler|kører|står|sover|spiser|møder|mødte|deltager|glemmer|husker|betaler|bruger|henter|kommer|tager|træner|øver|læser|skriver|ringer|overskuer|har svært|svært|brug for|mangler|udebl\\p{L}+|hjælper|rydder|vasker|gør|holder|søger|ser|taler|planlægger|strukturerer|styrer|færdes|beskrive\\p{L}*|oplyst|oplyser|fortalt|fortæller|sagt|siger|flyttet|gift|uddannet|uddannelse|diagnose|udredt|behandl\\p{L}*|trives|leger|ligger|ønsker|lærer|vågner|rask|syg|bedre|dårlig|træt|smerter|angst|kræfter|alene|selv|selvstændig\\p{L}*|netværk|nabo|ægtefælle|datter|søn|mor|far|mand|kone|søster|bror|venner|job|skole|studie)'
const CITIZEN =
  '(?:du|dig|din|dit|dine|de|deres|borger|borgers|borgeren|borgerens|ansøger|ansøgers|ansøgeren|hun|han|hans|hendes|klient|barnet|barnets|i|jeres)'
const LIFE = new RegExp(
  withPlainLetters(
    `(?<!\\p{L})(?:${CITIZEN} (?:[^ .]+ ){0,8}?${ACTS}|(?!kan )${ACTS} (?:[^ .]+ ){0,3}?(?:du|dig|din|dit|dine|borger\\p{L}*|ansøger\\p{L}*|hun|han|hans|hendes))(?!\\p{L})`,
  ),
)
const ADMIN =
  /^(?:støtt|hjælp|ansøg|anmod|afgør|afslag|afslå|beslut|vurder|kommun|service|lov|paragraf|bevil|beting|person|målgrup|oplysning|sag|udvalg|visit|konkret|individ|saml|fagl|fund|beret|imødek|time|uge|måned|grund|baggrund|behov|efter|derfor|ikke|desv|gælde|regl|praksis|retning|forelig|udmål|revisit|foretag|omfat|opfyld|herm|samt|social|pædagog|bost|funktion|nedsat|betyd|særlig|problem|formål|virkning|medde|tilpas|ændr|ophør|hidtil|kvalitet|standard|niveau|ydels|beregn|indstil|tilslut|skøn|kriteri|krav|dato|fremover|ikraft|denne|dette|disse|blive|bliver|været|have|haft|nøje|grundig|drøft|alle|forhold|over|under|ifølge|modtag|bestem)/

/** "Kasper sover …": a name, not "Udvalget" or "Ansøgningen". */
const NAMED = new RegExp(
  `^(?![A-Za-zÀ-ÖØ-öø-ÿ]+(?:en|et|ne|ing|else) )[A-ZÆØÅ][a-zß-öø-ÿ]{2,} (?:[^ .]+ ){0,2}?${ACTS.replaceAll('\\p{L}', '[A-Za-zÀ-ÖØ-öø-ÿ]')}(?![A-Za-zÀ-ÖØ-öø-ÿ])`,
)

/** Something of this citizen's life: a verb of daily doing, or three words and a person that no formula uses. */
export function aboutCitizen({ lower, text }: Passage): boolean {
  const left = lower.replaceAll(EMPTY_TALK, ' – ')
  if (LIFE.test(left) || NAMED.test(text)) return true
  const person =
    /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:du|dig|din|dit|dine|jer|jeres|borger|borgers|borgeren|ansøger|ansøgers|hun|han|hans|hendes|deres)(?![A-Za-zÀ-ÖØ-öø-ÿ])/.test(
      left,
    ) || /[a-zß-öø-ÿ,] (?!Anke|Lov|Servicelov|Visit|Kommune)[A-ZÆØÅ][a-zß-öø-ÿ]{2,}s? (?!Kommune)[a-zß-öø-ÿ]/.test(text)
  return person && (left.match(/[A-Za-zÀ-ÖØ-öø-ÿ]{4,}/g) ?? []).filter((word) => !ADMIN.test(word)).length >= 3
}
