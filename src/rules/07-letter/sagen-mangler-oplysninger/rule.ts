import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { ast2018, rsl10 } from './source.ts'

/** What the letter itself says of gaps in the case; that something unsaid is missing can't be read. */
export const sagenManglerOplysninger: Rule<Letter> = {
  id: 'sagen-mangler-oplysninger',
  title: {
    da: 'Brevet afgør ikke sagen på oplysninger, det selv siger mangler',
    en: 'The letter does not decide on facts it says are missing',
  },
  checklist: ['D08', 'D11'],
  sources: [rsl10, ast2018],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    const lacking = casePassages(letter).filter((passage) => passage.block.kind !== 'heading' && lacks(letter, passage))
    const findings = lacking.map((passage): Finding => ({
      mangel: 'mangelfuldt-oplyst',
      level: 'fejl',
      quote: quotePassage(letter, passage),
      what,
      why,
      remedy,
    }))
    return verdictOf(findings)
  },
}

const THING =
  '(?:oplysning|udtalelse|erklæring|attest|dokumentation|status|udredning|beskrivelse|vurdering|rapport|notat|journal|undersøgelse|viden|materiale|akter|testning|test|observation|svar|kendskab|grundlag)\\p{L}*'
const ASKED =
  '(?:indhentet|indhentes|indhente|hentet|rekvireret|efterspurgt|afventet|afdækket|afklaret|undersøgt|undersøge|belyst|klarlagt|spurgt|kontaktet|rettet henvendelse|talt med|talt|mødt|besøgt|været på (?:hjemme)?besøg|foretaget|gennemført|lavet|udarbejdet|bedt|set nærmere|fulgt op|rykket|hørt|inddraget|efterprøvet|verificeret|testet|set(?! (?:på|bort|os|sig))|kunnet (?:afklare|undersøge|afdække|indhente|få|skaffe|belyse|vurdere))'
const NOT_DONE = phrase(
  '(?:vi|jeg|kommunen) har (?:[^ ,]+ )?ikke (?:[^ ,]+ ){0,2}?(?:ringet til|skrevet til|kigget på|spurgt|set nærmere på|taget kontakt|været i kontakt|bedt om)(?!,? om>)',
  '(?:har|er) (?:vi|jeg|kommunen|der) (?:[^ ,]+ )?ikke (?:[^ ,]+ ){0,2}?(?:kigget på|set på|spurgt til|spurgt om|undersøgt|gået ind i|bedt om)(?!,? om>)',
  '(?:nåede|kom|er|blev) (?:[^ ,]+ )?ikke (?:[^ ,]+ )?(?:frem|med|tilgængelig)(?:[^.;]{0,50}?)(?:med|uden|afgjort|frist)',
  'kun (?:[^ ,]+ )?(?:hørt|talt med) (?:den ene|én|en) ',
  `(?:er|blev|er heller|er således) (?:[^ ,]+ ){0,2}?ikke (?:[^ ,]+ ){0,2}?(?:hørt|spurgt|kontaktet|inddraget|efterprøvet|verificeret|testet|udredt|observeret)(?:\\.|$| (?:i|om|ved|af|til|i forbindelse))`,
  `(?:og|men|vi|kommunen|som) har (?:[^ ,]+ ){0,2}?(?:ikke|aldrig) (?:[^ ,]+ ){0,2}?(?:talt med|mødt|besøgt|spurgt|set (?:dit|hvordan|dig|hjemmet|boligen)|hørt (?:din|bostøtten|lægen))`,
  `ikke (?:[^ ,]+ ){0,2}?(?:foretaget|udarbejdet|lavet|gennemført|indhentet|rekvireret) (?:en )?(?:fornyet|ny|nye|nyere|opdateret|supplerende) `,
  `(?:vi|kommunen|forvaltningen|udvalget|rådgiver|jeg|myndighed|visitator) (?:[^ ,]+ ){0,2}?(?:har|er) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,4}?${ASKED}`,
  `(?:har|er) (?:vi|kommunen|forvaltningen|der) (?:[^ ,]+ ){0,2}?(?:ikke|ingen) (?:[^ ,]+ ){0,4}?${ASKED}`,
  `(?:er|blev|har|kunne) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,2}?(?:indhentet|indhentes|afdækket|afklaret|undersøgt|belyst|klarlagt|afventet)`,
  `${THING} … (?:er|blev|har|kunne) (?:[^ ,]+ ){0,2}?ikke (?:[^ ,]+ ){0,2}?(?:indhentet|indhentes|modtaget|foretaget|udarbejdet|lavet|kommet|foreligger|fremkommet|nået frem)`,
  `(?:ikke|ingen) (?:[^ ,]+ ){0,2}?(?:fundet |set |haft )?(?:grund|anledning|behov|nødvendigt|fornødent|påkrævet|hensigtsmæssigt|relevant|tid|mulighed|ressourcer|lejlighed)(?: til| for)? (?:til |for )?(?:at )(?:[^ ,]+ ){0,2}?(?:indhente|undersøge|afdække|afklare|spørge|tale med|besøge|lave|foretage|få|bede|belyse|kontakte|afvente|møde)`,
  '(?:uden|før|inden) (?:[^ ,]+ ){0,2}?(?:at )?(?:indhente|afvente|have (?:indhentet|talt|spurgt|set|mødt|undersøgt|modtaget)|undersøge|kende|foreligger)',
  '(?:ikke|aldrig) (?:[^ ,]+ ){0,2}?(?:nået|kunnet|lykkedes|formået)(?: os)? (?:at )?(?:få (?:en|et|svar|oplysninger|afklaret|belyst)|indhente|skaffe|undersøge|afklare|afdække|tale med|spørge|besøge)',
  '(?:er|blev|har) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,2}?(?:foretaget|udarbejdet|lavet|gennemført|iværksat) (?:[^ ,]+ ){0,3}?[\\p{L}-]*(?:vurdering|udredning|undersøgelse|afdækning|test|observation|hjemmebesøg|vum)\\p{L}*',
  '(?:alene|udelukkende|kun) (?:[^ ,]+ ){0,3}?(?:ud fra|på baggrund af|på grundlag af|efter) (?:[^ ,]+ ){0,2}?(?:ansøgning|telefon|skema|papir|akt)\\p{L}*',
  `${THING} (?:om|fra|på) (?:[^ ,]+ ){0,5}?(?:har|fik|mangler) (?:vi|kommunen) (?:endnu |stadig )?ikke`,
  '(?:valgt|besluttet|undladt) (?:ikke )?at (?:indhente|undersøge|afdække|spørge|afvente)',
  'træffe (?:[^ ,]+ ){0,3}?afgørelse (?:nu )?(?:uden|selv ?om)',
  'afgør\\p{L}* … uden (?:den|dem|udtalelsen|oplysningerne|erklæringen|svaret|at (?:vente|afvente|kende|have))',
)
const NOT_THERE = phrase(
  '(?:står|fremstår|er) (?:[^ ,]+ ){0,1}?(?:ikke klart|uklart)>',
  '(?:står|fremstår) (?:[^ ,]+ ){0,1}?(?:åbent|hen)>',
  // A place is open too: only a question stands so.
  'er (?:[^ ,]+ ){0,1}?åbent(?:,? (?:om|hvad|hvor|hvordan|hvem|hvilke[nt]?)>|[.;]?$)',
  'spørgsmål(?:et|ene)?>[^.;]{0,80} er (?:[^ ,]+ )?åbent>',
  `${THING}(?:[^.;]{0,30}?) (?:er|stammer|kommer) (?:[^ ,]+ )?fra (?:[^ ,]+ ){0,4}?(?:gamle kommune|tidligere kommune|før ulykken|barndom|skoletid)`,
  '(?:hvorfor|hvordan|hvad|hvor|hvilke|hvilken|om) (?:[^.;]{3,100}?),? (?:ved|kender|har) (?:vi|kommunen|jeg) (?:[^ ,]+ ){0,2}?(?:ikke|intet|ingen)(?:\\.|$| (?:om|til|viden|kendskab|oplysninger))',
  '(?:dage|nætter|aftener|timer|situationer|ting|forhold|resten|øvrige)[^.;]{0,40} (?:kender|ved) (?:vi|kommunen) (?:[^ ,]+ ){0,1}?(?:ikke|intet)',
  '(?:andre|flere|nyere|øvrige|bedre) oplysninger (?:har|findes|er) (?:vi |kommunen |der )?(?:[^ ,]+ )?ikke',
  `${THING} (?:[^ ,]+ ){0,4}?(?:omtaler|nævner|beskriver|belyser|berører) (?:[^ ,]+ )?ikke(?:,? (?:hvordan|hvad|hvor|hvilke)| (?:dine?|dit|hvordan|hvad|borgers|hendes|hans) )`,
  'ikke (?:kender|kendt|kendskab) til (?:din|dit|borgers|ansøgers|hverdagen|hjemmet)',
  '(?:er|blev|er der) (?:[^ ,]+ ){0,2}?(?:ingen|ikke) oplysninger om>',
  `(?:foreligger|foreligge|findes|er|forelå) (?:der )?(?:fortsat |stadig |endnu |således |dog |i sagen |på nuværende tidspunkt )*(?:ikke|ingen) (?:[^ ,]+ ){0,4}?${THING} (?:om|for|på|fra|der (?:beskriver|belyser|viser, (?:hvor|hvad|hvil)))`,
  `${THING} … (?:foreligger|forelå) (?:[^ ,]+ ){0,3}?ikke`,
  `${THING} … (?:er|har) (?:[^ ,]+ ){0,2}?(?:endnu|fortsat|stadig) (?:[^ ,]+ ){0,2}?ikke`,
  `(?:foreligger|har modtaget|modtaget|har fået|fået) (?:[^ ,]+ ){0,2}?(?:endnu|fortsat|stadig(?:væk)?) (?:[^ ,]+ ){0,2}?(?:ikke|ingen)`,
  `(?:vi|kommunen) (?:har|mangler|savner|afventer)(?: [^ ,]+){0,3}? (?:ikke|ingen|kun få|kun sparsomme|begrænsede|fortsat|stadig|endnu|nærmere)(?: [^ ,]+){0,3}? ${THING} (?:om|for|fra|på)`,
  `(?:mangler|savnes|afventer)(?: [^ ,]+){0,3}? ${THING}`,
  `(?:kun|alene|udelukkende) (?:[^ ,]+ ){0,2}?(?:generelle|overordnede|sparsomme|begrænsede|meget korte|kortfattede|få) ${THING}`,
  `${THING} (?:[^ ,]+ ){0,4}?(?:er|var) (?:[^ ,]+ ){0,2}?(?:af (?:mere )?(?:generel|overordnet)|(?:meget |kun |alene |ret )*(?:generel|generelle|overordnede?|sparsomme?|kortfattede?|begrænsede?|mangelfulde?|utilstrækkelige?)(?![\\p{L}]))`,
  '(?:er|var) (?:[^ ,]+ ){0,3}?ikke (?:[^ ,]+ ){0,2}?(?:beskrevet|belyst|oplyst|afdækket|klarlagt|afklaret|vurderet)(?:\\.|$| (?:i |nærmere|konkret|endnu|særskilt|for ))',
  '(?:siger|skriver|oplyser|beskriver|fremgår|udtaler|ved|belyser|forholder)(?: [^ ,]+){0,4}? ikke(?: [^ ,]+){0,4}?,? (?:hvordan|hvad|hvor|hvilke|hvilken|hvorvidt|hvornår)',
  '(?:siger|skriver|oplyser|beskriver|fremgår|udtaler|belyser)(?: [^ ,]+){0,4}? ikke(?: [^ ,]+){0,4}?, om (?:du|din|dit|dine|borger\\p{L}*|ansøger\\p{L}*|hun|han|hendes|hans|behov\\p{L}*|funktions\\p{L}*|lidelsen|tilstanden)>',
  '(?:vi|kommunen) (?:ved|kender|har kendskab til) (?:[^ ,]+ ){0,3}?(?:ikke|intet|ingenting|kun lidt|meget lidt)',
  '(?:er|fremstår|forekommer) (?:[^ ,]+ ){0,2}?(?:uklart|uvist|uoplyst|uafklaret|ikke klart|ikke tilstrækkeligt (?:oplyst|belyst|afdækket|klart))',
  'sagen (?:er|kunne være|kunne have været) (?:[^ ,]+ ){0,3}?(?:bedre|ikke (?:fuldt|tilstrækkeligt|godt nok|helt)) (?:oplyst|belyst)',
  '(?:skulle|burde) (?:[^ ,]+ ){0,4}?(?:være |have |været )*(?:indhentet|undersøgt|afklaret|afdækket|oplyst|belyst|spurgt)',
  '(?:gammel|ældre|tidligere|samme|oprindelige) (?:[^ ,]+ ){0,2}?(?:udredning|udtalelse|vurdering|erklæring|status|attest)\\p{L}* (?:er |har vi )?(?:brugt|anvendt|genbrugt|lagt til grund|benyttet)',
  '(?:genbrugt|anvendt|brugt) (?:[^ ,]+ ){0,3}?(?:gamle|tidligere|ældre) ',
)
/** What the citizen can do is guessed from something else. */
const ASSUMES = phrase(
  '(?:vi|jeg|kommunen) (?:tror|gætter|formoder|antager|regner med)(?: [^ ,.;]+)?,? at du (?:[^ ,.;]+ ){0,2}?(?:kan|klarer|har|får|magter)',
  '(?:du|borger|ansøger) (?:kan|klarer|har) (?:nok|formentlig|sikkert|sandsynligvis|antagelig|givetvis)>',
  '(?:må |kan |skal )?(?:antages|formodes|formode)(?:s)?(?: det)?,? (?:at )?(?:du|borger(?:en)?|ansøger|hun|han)? ?(?:[^ ,.;]+ )?(?:kan|klarer|har|at kunne|at have|også kan)',
  '(?:formodes|antages) (?:du|borger(?:en)?|ansøger) (?:[^ ,.;]+ )?at (?:kunne|have|klare)',
  '(?:går|gået) (?:[^ ,.;]+ )?ud fra,? at (?:du|borger(?:en)?|ansøger|hun|han) (?:[^ ,.;]+ ){0,3}?(?:kan|klarer|har|magter|får|kommer)',
  '(?:(?:formoder|antager|gætter på|regner med)(?: vi| kommunen)?|forudsætter (?:vi|kommunen|jeg)|(?:vi|kommunen|jeg|udvalget|afgørelsen|vurderingen) (?:har )?(?:[^ ,.;]+ )?forudsæt(?:ter|tes|te|at)),? at (?:du|borger(?:en)?|ansøger|hun|han) (?:[^ ,.;]+ ){0,3}?(?:kan|klarer|har|magter|vil kunne)',
)
/** It is known to be on its way, and not waited for. */
const PENDING = phrase(
  '(?:ventes|forventes|er (?:endnu |stadig )?på vej|er bestilt|er (?:endnu )?under udarbejdelse|er sat i gang) (?:[^ ,.;]+ ){0,3}?(?:færdig|afsluttet|klar|at foreligge|i|til|inden)?',
  '(?:bedt om|rykket for|anmodet om) (?:[^.;]{0,60}?)(?:ikke|endnu|stadig) (?:[^ ,.;]+ ){0,2}?(?:fået|modtaget|kommet|hørt)',
)
const DECIDES_ANYWAY = phrase(
  '(?:men|alligevel|og)(?:[^.;]{0,50}?)(?:afgør|afgøre|afgjort|træffer|træffe|truffet)\\p{L}*(?:[^.;]{0,25}?)(?:nu|alligevel|allerede|uden)',
  'valgt at (?:afgøre|træffe)',
  'ventet længe nok',
  'afgør(?:er|es)? (?:vi )?(?:sagen )?(?:alligevel|nu)',
)
/** Decided without the very papers. */
const DECIDED_WITHOUT = phrase(
  '(?:afgjort|afgør|afgøre|afgørelse\\p{L}*|truffet|behandlet)(?:[^.;]{0,40}?) uden (?:[^ ,.;]+ ){0,2}?(?:kvittering|udtalelse|erklæring|oplysning|bilag|dokument|papir|akter|status|udredning|svar|hjemmebesøg|samtale)\\p{L}*',
  '(?:på (?:baggrund|grundlag) af|ud fra|alene på) (?:akterne|papirerne|sagens papirer|ansøgningen alene|skemaet)',
)
/** Short, thin or of one talk, and called enough. */
const THIN = phrase(
  '(?:kun|alene|blot) (?:haft|holdt|talt|set|mødt)(?:[^.;]{0,30}?)(?:telefonsamtale|telefonen|minutter|én gang|en gang|kvarter)',
  '(?:på|er) (?:[^ ,.;]+ )?(?:to|tre|få|en|1|2|3) linjer',
)

/** Someone asked has not answered; the citizen's own silence is another matter. */
const NO_ANSWER =
  /(?:læge|psykiat|bostøtte|skole|udfører|sygehus|ambulatori|jobcent|leverandør|hospital|psykolog|afdeling|kontaktperson)[A-Za-zÀ-ÖØ-öø-ÿ]* har (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,2}?ikke (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,1}?(?:svaret|vendt tilbage|sendt)/
/** "Der er ikke oplysninger, der tyder på …" is a finding of fact, "det siger ikke noget om …" weighs one; what the law asks the citizen to bring is no gap of ours. */
const FINDING =
  /(?:^|[ ,])(?:det|dette) siger (?:[a-zæøå]+ )?(?:ikke|intet)|ikke (?:[a-zæøå]+ )?(?:frem)?kommet (?:[a-zæøå]+ )?oplysninger om fra|(?:ikke|intet|ingen)(?: noget)? i (?:oplysningerne|sagen|akterne|papirerne|udtalelsen|materialet)[^.]{0,12}(?:om, at|der|som)|(?:oplysninger|noget|dokumentation|grundlag|udtalelse[A-Za-zÀ-ÖØ-öø-ÿ]*|akterne),? (?:i sagen )?(?:om, at|der (?:tyder|taler|peger|giver|viser|understøtter|dokumenterer|indikerer|kan)|som (?:tyder|taler|peger|viser|understøtter)|for,? at|til,? at)|(?:ikke|heller ikke)(?: [A-Za-zÀ-ÖØ-öø-ÿ]+){0,2} (?:beskrevet|oplyst|nævnt|afdækket|belyst|klarlagt|vurderet),? at /
const CITIZENS_PART =
  /du har (?:dog |endnu |fortsat |heller |trods [^ ]+ )*(?:ikke|ingen)|(?:ikke|uden) (?:gav|givet|give|ønske[tdr]?|ville|villet|give dit)? ?(?:samtykke|ønsket|ønsker|at vi (?:taler|kontakter|indhenter))|kvittering|faktura|regning|bilag|udgift|ikke dokumenteret|du (?:har )?(?:takket nej|afslået|sagt nej)|samtykke/
const GOT_AFTER =
  /(?:derfor|herefter|efterfølgende|derefter|siden|nu|så vi|så har vi|i mellemtiden) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,4}?(?:indhentet|bedt|bad|spurgt|spurgte|fået|modtaget|undersøgt|talt|ringet|besøgt|kom|genoptage[A-Za-zÀ-ÖØ-öø-ÿ]*|foreligger)|(?:har vi|vi har) (?:nu|derfor|efterfølgende|herefter|siden) /
const HARMLESS =
  /(?:ikke (?:har |haft |et |af |en )*(?:afgørende|krav|betydning|nødvendig(?:t)? (?:for|at du)|betingelse)|uden betydning|kræver (?:heller )?ikke|er vi enige|er enige om|ikke (?:er )?(?:nogen )?tvivl|ingen tvivl|ikke bestridt|lægger vi derfor (?:det|dit|din|dine)|lagt (?:det|dit|dine|din)[^.]{0,60} til grund|har vi lagt til grund|flere oplysninger, (?:da|fordi|for)|yderligere oplysninger, (?:da|fordi|for)|, (?:da|fordi|for) (?:[^.]{0,80}(?:sidste (?:måned|uge)|svarer på|allerede|netop|udførlig|grundig|begge)))/
const OTHERS_WORDS =
  /ankestyrelsen|hjemvi|(?:ikke|heller ikke) (?:[^ ]+ )?(?:lagt|lægge|tillagt) [^.]{0,20}vægt|(?:har|er) (?:[^ ]+ ){0,2}?ikke (?:brugt|anvendt)|(?:^|[ ,])(?:du|i|din|din [A-Za-zÀ-ÖØ-öø-ÿ]+) (?:har )?(?:[A-Za-zÀ-ÖØ-öø-ÿ]+ )?(?:klag|skriver|skrev|anfør|mener|siger|sagde|nævner|påpeg|gør gældende|kritiser)|(?:havde|hvis|såfremt|mangler du|bliver sværere)/
const CONTACT =
  /(?:kunnet |fået |få |kommet i )(?:fat|kontakt|træffe)|hørt fra dig|reageret|svaret|åbnet|mødt op|udeblevet|ikke mødt|betydning for (?:din|dit)|nye oplysninger|lovgrundlag/

const CHILD_NOT_ASKED =
  /(?:talt med|hørt|spurgt|inddraget) (?:[^ .,]+ ){0,2}?(?:barnet|dit barn|jeres barn|(?:din|jeres) (?:søn|datter)|[a-zæøå]+ selv)(?![a-zæøå])/
const PARENTS_MONEY = /^BL § 8[678]$/

/** Extra costs and lost earnings are the parents' economy, in which the child is as a rule not asked (3-26). */
function isChildsViewOnMoney({ provisions }: Letter, lower: string): boolean {
  return provisions.length > 0 && provisions.every((short) => PARENTS_MONEY.test(short)) && CHILD_NOT_ASKED.test(lower)
}

function decidesAnyway(lower: string): boolean {
  return DECIDED_WITHOUT.test(lower) || THIN.test(lower) || (PENDING.test(lower) && DECIDES_ANYWAY.test(lower))
}

/** A guess where a question should have been; told by no one. */
function isGuess({ lower }: Passage): boolean {
  return (
    ASSUMES.test(lower) &&
    !/fremgår|oplyst|fortalt|skriver|ifølge|viser|hvis|statusnotat|besøg|samtale|støtten|klage/.test(lower)
  )
}

function lacks(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  if (passage.voice === 'borger' || passage.voice === 'lov') return false
  if (isGuess(passage)) return true
  if (!NOT_DONE.test(lower) && !NOT_THERE.test(lower) && !NO_ANSWER.test(lower) && !decidesAnyway(lower)) return false
  if (isChildsViewOnMoney(letter, lower)) return false
  if (OTHERS_WORDS.test(lower) || FINDING.test(lower) || CITIZENS_PART.test(lower) || HARMLESS.test(lower)) return false
  if (CONTACT.test(lower) && !NO_ANSWER.test(lower) && !/indhent|undersøg|afklar|udtalelse|oplysninger om/.test(lower))
    return false
  if (
    /afgørelse|bevilg|imødekom|berettiget/.test(lower) &&
    !/indhent|undersøg|afklar|udtalelse|oplysning|uden |erklæring|status|beskrevet|belyst|alene|udelukkende|kun /.test(
      lower,
    )
  )
    return false
  const after = letter.passages
    .slice(passage.index + 1, passage.index + 3)
    .map((next) => next.lower)
    .join(' ')
  const before = letter.passages[passage.index - 1]?.lower ?? ''
  if (
    /(?:bad|bedt|opfordre[A-Za-zÀ-ÖØ-öø-ÿ]*|skrev) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,3}?dig (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,4}?(?:om|sende|indsende)/.test(
      before + ' ' + lower,
    ) &&
    /(?:sendt|indsendt|modtaget)/.test(lower) &&
    !/læge|udtalelse|erklæring|status/.test(lower)
  )
    return false
  return !GOT_AFTER.test(after) && !HARMLESS.test(after)
}

const what = {
  da: 'Brevet siger selv, at noget ikke er undersøgt, indhentet eller beskrevet, men afgør sagen alligevel.',
  en: 'The letter itself says that something was not looked into, obtained or described, and decides all the same.',
}
const why = {
  da: 'Kommunen har ansvaret for, at sagen er oplyst, før den afgøres. En afgørelse på et grundlag, der mangler noget væsentligt, bliver sendt tilbage.',
  en: 'The authority is responsible for the case being informed before it decides. A decision that lacks essential facts is remitted.',
}
const remedy = {
  da: 'Indhent det, der mangler, hos en, der ved det, og spørg til den aktivitet, der er søgt om. Afgør sagen bagefter.',
  en: 'Get what is missing from someone who knows, asking about the activity applied for. Decide afterwards.',
}
