import { near } from '../../../text/near.ts'
import { phrase } from '../../../text/pattern.ts'

/** One who takes part in the decision, by office or by what they did. */
const DECIDER = phrase(
  '(?:jeg|undertegnede)>',
  '(?:[\\p{L}]*(?:sagsbehandler|rådgiver|visitator|konsulent|koordinator|afdelingsleder|teamleder|chef|jurist|direktør|formand|medlem))(?:en|et)?>',
  '(?:udvalgets|udvalgs|visitationsudvalgets) [^ ,]+',
  'den (?:medarbejder|person|kollega),? (?:der|som)',
  'medarbejderen>',
  '(?:truffet|afgjort|behandlet|vurderet|indstillet|godkendt) af>',
  'har (?:[^ ,]+ ){0,3}?(?:truffet|afgjort|behandlet|indstillet|godkendt)',
)
const ACTS = phrase(
  '(?:har|er|blev|var) (?:[^ ,]+ ){0,4}?(?:behandlet|afgjort|truffet|indstillet|godkendt|med til at|vurderet)',
  '(?:deltog|medvirkede|stemte|traf|afgjorde|indstillede|godkendte|behandlede)',
  'som (?:visitator|rådgiver|sagsbehandler|medlem|konsulent|leder)>',
  'skrevet (?:indstillingen|vurderingen|afgørelsen)',
)
const KIN =
  '(?:svoger|svigerinde|svigermor|svigerfar|søster|halvsøster|bror|halvbror|fætter|kusine|niece|nevø|tante|onkel|moster|faster|morbror|farbror|mor|far|stedfar|stedmor|datter|søn|ægtefælle|mand|hustru|kone|kæreste|samlever|ekskæreste|eksmand|ekskone|fraskilte \\p{L}+|nabo|genbo|underbo|overbo|veninde|ven|udlejer|barndomsven\\p{L}*|slægtning|klassekammerat)'
const OF_PARTY = '(?:din|dit|dine|jeres|ansøgers|ansøgerens|borgers|borgerens|hans|hendes|partens|klagers)'
/** The tie as it is said of someone: "gift med", "bror til". */
const TIED = phrase(
  '(?:gift|samlevende|forlovet|kærester?|naboer?|venner|veninder|i familie|beslægtet|nært knyttet|nær ven|bor sammen|kolleger og venner) (?:[^ ,]+ )?(?:med|til|af)>',
  `${KIN} (?:til|af)>`,
  '(?:er|var) (?:[^ ,]+ ){0,2}?(?:venner|naboer|veninder|kærester|i familie|beslægtede)>',
  'privat (?:ven|bekendt|forbindelse)',
)
/** What the tie is to: the party, someone near, or whoever gets the job. */
const TO_WHOM = phrase(
  '(?:dig|jer)>',
  OF_PARTY,
  '(?:ansøger|borger)(?:en)?>',
  '(?:leder|ejer|indehaver|forstander|direktør|medejer|daglig leder)(?:en)? (?:af|for|i|på|hos)',
  '(?:leder|ejer|indehaver|forstander)(?:en)>',
)
const OWNS = phrase(
  '(?:ejer|medejer|ejerandel|indehaver|aktionær|medindehaver)>',
  'har (?:en )?(?:ejerandel|aktier|andel) i',
  '(?:sidder|er|har plads) i bestyrelsen>',
  '(?:bestyrelsesmedlem|bestyrelsesformand)>',
  'driver>',
  'økonomisk interesse',
)
const PROVIDER =
  /firma|selskab|botilbud|bosted|leverandør|udfører|tilbud|forening|værested|gruppe|virksomhed|bureau|opholdssted|hus |huset|bostøtte/
const SECOND_ROLE = phrase(
  '(?:konsulent|lægekonsulent|rådgiver|visitator|sagsbehandler)(?:en)? (?:er|var) (?:[^ ,]+ ){0,2}?(?:din|ansøgers|ansøgerens|borgers) (?:egen |behandlende |tidligere )*(?:læge|psykiater|psykolog|behandler|kontaktperson|bostøtte|lærer|arbejdsgiver|udlejer)',
  '(?:konsulent|rådgiver|visitator|sagsbehandler|medarbejder)(?:en)? (?:[^ .]+ ){0,4}?ansat (?:hos|i|på|ved) (?:din|ansøgers|borgers|den) (?:[^ ,]+ )?(?:udfører|leverandør|bosted|botilbud|arbejdsplads|bostøtte)',
)
const AT_ODDS = phrase(
  '(?:jeg|undertegnede|rådgiver|sagsbehandler|visitator|leder)(?:en)? (?:har |selv |i sin tid |tidligere )*(?:anmeldt|politianmeldt|sagsøgt|stævnet) (?:dig|ansøger|borger)',
  '(?:i|en) (?:[^ ,]+ )?(?:strid|retssag|nabostrid|konflikt|injuriesag) (?:[^ ,]+ ){0,2}?(?:med|mod) (?:dig|ansøger|borger|rådgiver|sagsbehandler|visitator)',
)
const MY_OWN = phrase(
  `min (?:tidligere )?${KIN} (?:er|driver|ejer|leder|arbejder|sidder) (?:[^ .]+ ){0,3}?(?:leder|ejer|indehaver|ansat|gruppe|tilbud|firma|forstander|bestyrelse|værested|botilbud)`,
)
const ACTING_KIN = new RegExp(
  phrase(
    `(?:af|har) ${OF_PARTY} (?:tidligere |nærmeste )?${KIN}>`,
    `^${OF_PARTY} (?:tidligere |nærmeste )?${KIN}>`,
    `(?:er|var) ${OF_PARTY} (?:tidligere |nærmeste )?${KIN}>`,
  ).source,
)
/** Talking with someone near the citizen is how a case is informed. */
const SPOKE = phrase(
  '(?:talt|talte|tale|taler|møde|mødet|mødte|samtale|samtalen|kontakt|besøg|besøgt|snakket) (?:[^ ,]+ ){0,5}?med>',
  'mødte? (?:dig|jer|ansøger|borger)',
  '(?:ringet?|ringede|spurgt|spurgte|kontaktet|fortalt|fortalte|fortæller|forklaret|hørt)>',
)
const NO_TIE =
  /(?:kender|er|har) (?:[^ .]+ ){0,3}?(?:ikke|ingen|hverken)|det (?:gør|er|har) (?:hun|han|de) ikke|om din [a-zæøå]+ kender/

export function isTalk(lower: string): boolean {
  return SPOKE.test(lower) && !ACTS.test(lower)
}

/** Whether a sentence tells that one who decides has a tie to the party, or something at stake. `before` names who decides where it only says "han". */
export function tellsOfTie(lower: string, before: string): boolean {
  return tellsOfOneTied(lower, before) && !isTalk(lower) && !NO_TIE.test(lower)
}

function tellsOfOneTied(lower: string, before: string): boolean {
  const who = /^(?:han|hun|vedkommende|de) /.test(lower) && DECIDER.test(before)
  if (AT_ODDS.test(lower) || MY_OWN.test(lower) || SECOND_ROLE.test(lower)) return true
  if ((who || near(lower, DECIDER, TIED, 9)) && TIED.test(lower) && TO_WHOM.test(lower)) return isOfOffice(lower, who)
  if ((who || near(lower, DECIDER, OWNS, 9)) && OWNS.test(lower) && PROVIDER.test(lower)) return isOfOffice(lower, who)
  return (
    ACTING_KIN.test(lower) &&
    (ACTS.test(lower) || /(?:behandlet|truffet|afgjort|indstillet|godkendt) af/.test(lower)) &&
    /behandl|afgør|truffet|afgjort|indstil|godkend|visitator|rådgiver|udvalg/.test(lower)
  )
}

/** The subject is the office, not the party who happens to own or lead something. */
function isOfOffice(lower: string, who: boolean): boolean {
  return who || !/^(?:du|din|dit|dine|ansøger|borger|hans|hendes) /.test(lower)
}
