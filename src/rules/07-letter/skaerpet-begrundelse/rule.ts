import { casePassages, quotePassage, takesAway, type Letter } from '../../../stages/07-letter/letter.ts'
import { needsIn } from '../../../stages/07-letter/need-word.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { fob2011, fvl22and24 } from './source.ts'

export const skaerpetBegrundelse: Rule<Letter> = {
  id: 'skaerpet-begrundelse',
  title: {
    da: 'En borger, der mister hjælp, får at vide, hvad der er anderledes nu',
    en: 'A citizen who loses help is told what is different now',
  },
  checklist: ['D19'],
  sources: [fob2011, fvl22and24],
  isUnsureAlone: true,

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const open = casePassages(letter).filter(({ block, section }) => block.kind !== 'heading' && section !== 'hoved')
    if (
      !takesAway(letter) &&
      !(letter.decision === 'afslag' && open.some(({ lower }) => HELD_BEFORE.test(lower) && !NOT_HELD.test(lower)))
    )
      return notApplicable('Borgeren mister ikke hjælp, som er givet før.')
    if (open.some((passage) => passage.voice !== 'borger' && tellsChange(letter, passage))) return holds
    if (judgesUnderNewLevel(letter, open)) return unknown('om det nye serviceniveau dækker borgerens eget behov')
    // The citizen's own wish is a reason in itself.
    if (
      open.some(({ lower }) =>
        /(?:nej tak|takke[rtd]* nej|ikke (?:længere )?(?:vil have|ønsker)[^.;]{0,20}(?:støtte|hjælp)|efter (?:dit|eget) ønske|selv (?:bedt|ønsket) om at[^.;]{0,20}(?:stoppe|afslutte|ned))/.test(
          lower,
        ),
      )
    )
      return unknown('om hjælpen ophører, fordi borgeren selv ønsker det')
    const losses = letter.results.filter(
      ({ kind, prominent }) => prominent && (kind === 'nedsaettelse' || kind === 'ophoer'),
    )
    const loss =
      losses.find(({ passage }) => passage.block.kind !== 'heading') ??
      losses[0] ??
      letter.results.find(({ prominent }) => prominent) ??
      letter.results[0]
    const finding: Finding = {
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      quote: loss === undefined ? null : quotePassage(letter, loss.passage),
      what: open.some(({ lower, voice }) => voice !== 'borger' && UNCHANGED.test(lower)) ? whatUnchanged : what,
      why,
      remedy,
    }
    return fails(finding)
  },
}

/** The same help granted before, and now refused. */
const HELD_BEFORE = phrase(
  '(?:ikke længere|ikke mere) (?:[^ .]+ ){0,4}?(?:opfylder|er omfattet|omfattet|i målgruppen|i personkredsen|berettiget|ret til)',
  '(?:forlænge\\p{L}*|genbevilg\\p{L}*|videreføre\\p{L}*|fortsætte\\p{L}*) (?:[^ .]+ ){0,4}?(?:ikke|din|støtten|bevillingen|hjælpen)',
  '(?:bevilling|støtte)\\p{L}* (?:[^ .]+ ){0,4}?(?:udløber|udløb|udløbet)',
  '(?:du|borger|ansøger) (?:har |fik )(?:[^ .]+ ){0,3}?(?:tidligere|siden \\d|i (?:19|20)\\d\\d)(?: [^ .]+){0,6}? (?:bevilget|fået|modtaget|haft) (?:[^ .]+ ){0,4}?(?:støtte|bostøtte|hjælp)',
)
const NOT_HELD = /hvis |82 a|82 b|klage|børne|som barn|anden kommune|tidligere kommune/
/** Words that set then against now. */
const COMPARES = phrase(
  'anderledes',
  'forandret',
  'forandring\\p{L}*',
  '(?:har|er) (?:[^ .]+ ){0,5}?(?:ændret|ændrede|forandret|bedret|forbedret|blevet (?:bedre|mere|god|fast|selvstændig))',
  'ændringen (?:skyldes|er)',
  'hvad er (?:ændret|nyt)',
  'siden (?:sidst|da|dengang|bevillingen|vi|du|støtten|den gang|november|januar|februar|marts|april|maj|juni|juli|august|september|oktober|december|nytår|sommer|efteråret|foråret|vinteren)',
  '(?:da|dengang|den gang) (?:du|i|de|vi|støtten|hjælpen|bevillingen|borger|ansøger|timerne) (?:[^ .]+ ){0,3}?(?:fik|blev|bevilgede|bevilget|søgte|startede|udmålte|gav|begyndte|flyttede|boede|havde|kom|var|sidst)',
  '(?:tidligere|før|dengang|sidste år|i (?:19|20)\\d\\d|for (?:et|to|tre|\\d) år siden|indtil (?:nu|sidste)) (?:[^ .]+ ){0,8}?(?:kunne|var|havde|boede|turde|havde brug|skulle|krævede|måtte|mødte|gik|havde)',
  '(?:kunne|var|havde|boede|turde|krævede|mødte) (?:[^ .]+ ){0,8}?(?:tidligere|dengang|sidste år)',
  '^(?:nu|i dag) (?:[^ .]+ ){0,12}',
  '(?:, nu|\\. nu|, men nu|er nu|har nu|kan nu|nu kan|du nu|klarer nu|går nu|gør nu|møder nu|borger nu|handler nu|kommer nu|bor nu)',
  'ikke længere (?:[^ .]+ ){0,3}?(?:behov|brug|behøver|nødvendig)',
  '(?:ved|en|skyldtes en|beroede på en) (?:en )?(?:fejl|fejlregning|fejlagtig|misforståelse|forkert)',
  '(?:fejl|for meget|urigtigt|forkert) (?:[^ .]+ ){0,4}?(?:bevilget|beregnet|udmålt|tildelt)',
  '(?:lovændring|ny lov|nye regler|ændret lov|loven er ændret|ny praksis|praksisændring|ændret praksis|principmeddelelse)\\p{L}*',
  'ikke længere>',
  'i modsætning til',
  '(?:fået|fik) (?:monteret|bevilget et hjælpemiddel|installeret|proteser|medicin)',
  '(?:flyttet|fyldte|fyldt 18|ophørt|gennemført|afsluttet|begyndt|startet|lært) ',
  'har (?:du |borger |i )?(?:selv )?(?:[^ .]+ ){0,3}?(?:lært|begyndt|gennemført|afsluttet|flyttet)',
  'fremgang\\p{L}*',
  'hvad (?:der )?(?:er|har) (?:[^ .]+ )?(?:forandret|ændret|anderledes|sket|nyt)',
  '(?:blev|er) (?:[^ .]+ )?(?:nedlagt|lukket|afskaffet|erstattet|overtaget)',
  '(?:lukkede|ophørte|flyttede|sluttede|stoppede) (?:i|den|da|ved|til)',
  'bedring',
  'udvikling\\p{L}*',
  'det seneste (?:halve )?år',
  'gennem (?:et|mere end et|de seneste|hele)',
  'uden støtte siden',
)
/** Progress in general, or money and levels, says nothing of this citizen. */
const GENERAL =
  /tillykke|kommet godt i vej|kommet langt|næste skridt|(?<!(?:dit|sit|et fast|eget) )budget|byråd|serviceniveau|kvalitetsstandard|revisitation|lovgrundlag|ophører derfor|lukker vi/
const SOMETHING_SAID =
  /[A-Za-zÀ-ÖØ-öø-ÿ]+(?:er|ede|te) (?:selv|alene|nu|hver|på egen|uden)|selv|gang|alene|hver (?:dag|uge)|behov|brug for|kan |klarer|flyttet|monteret|gæld|job|arbejd|uddannelse|skole|klub|medicin|operation|fyldt|ophørt|fejl|behandl|lært|går |møder|handler|betaler|står|åbner|laver|spiser|lov|praksis|princip|bor |(?:målt|opgjort) [^.;]{0,60}(?:mindre|færre|kortere)/

/** "Vi har nu fulgt op": what the authority did, not what has become of the citizen. */
const OWN_ACT =
  /(?:(?:vi|jeg|kommunen|forvaltningen|udvalget) (?:har|er)|(?:har|er) (?:vi|jeg|kommunen|forvaltningen|udvalget)) nu (?:[a-zæøå]+ ){0,2}?(?:fulgt|modtaget|behandlet|truffet|vurderet|revurderet|gennemgået|set|talt|besøgt|indhentet|afsluttet|færdig|foretaget)(?![a-zæøå])/g
/** The name of an act tells of no new law. */
const ACT_NAME = /barnets lov|lov om [a-zæøå ]+|[a-zæøå]*lov(?:en|ens|s)?(?= §)/g
/** "Det, der er anderledes, er, at …": whatever comes then is the difference. */
const NAMES_DIFFERENCE = phrase(
  '(?:det|hvad),? der (?:nu )?(?:er|har) (?:nu )?(?:[^ ,.]+ )?(?:anderledes|ændret(?: sig)?|nyt|forandret(?: sig)?|sket)(?: nu)?,? (?:er|siden [^,.;]{1,30} er),? at (?:[^ .]+ ){3,}',
)
/** "Tidligere brugte to hjælpere hver en time": how it was, in the past tense; what the authority wrote then isn't that. */
const WAS_BEFORE =
  /(?:^|[,;:] )(?:tidligere|dengang|før|indtil (?:nu|da)|hidtil) (?:[a-zæøå]{2,}(?:ede|[^s]te|gte)|fik|gik|kom|lå|sad|stod|tog|gav|sov|løb|faldt|sagde) (?!(?:vi|jeg|kommunen|udvalget|forvaltningen)[ ,])(?:[^ .]+ ){2,}/
const TRIVIAL_BEFORE = /^(?:tidligere|hidtil) (?:støtte|ansatte|nævnte|omtalte|bevilgede|afgjorte|trufne|meddelte)/

/** "Det er ændret.", with what has changed told in the next sentences, also in the citizen's own words. */
function announcesChange(letter: Letter, { lower, index, block }: Passage): boolean {
  if (!/^(?:det|dette) (?:er|har) (?:nu )?(?:ændret(?: sig)?|anderledes(?: nu)?|forandret(?: sig)?)[.:]$/.test(lower))
    return false
  return letter.passages
    .slice(index + 1, index + 3)
    .some(
      (next) =>
        next.block === block && /ikke længere|nu |blevet|påvirket/.test(next.lower) && !GENERAL.test(next.lower),
    )
}

/** "Kurset sluttede i maj": what the help was for is over. */
const WHAT_IT_WAS_FOR_ENDED =
  /(?<![a-zæøå])[a-zæøå]*(?:kurset|undervisningen|uddannelsen|studiet|behandlingen|genoptræningen|praktikken|ansættelsen|arbejdet|jobbet|skolen|terapien|retssagen|flytningen) (?:sluttede|ophørte|stoppede|blev (?:færdig|afsluttet)|er (?:nu )?(?:slut|afsluttet|færdig|ovre|forbi))(?![a-zæøå])/
/** What weighed then, of this citizen. */
const BASIS_THEN =
  /(?:dengang|den gang|oprindeligt?|i (?:19|20)\d\d|da (?:vi|kommunen) bevilgede[^,]*,?) (?:[^ .]+ ){0,4}?(?:lagde (?:vi|kommunen|udvalget) vægt på|(?:blev der|er der|var der) lagt vægt på|lagt vægt på),? at (?:du|han|hun|de|i|borger(?:en)?) (?:[^ .]+ ){2,}/

/** What weighed then, and what a source has seen since: the difference is between the two. */
function tellsThenAndNow(letter: Letter, { lower, index }: Passage): boolean {
  return (
    BASIS_THEN.test(lower) &&
    letter.passages
      .slice(index + 1, index + 5)
      .some(
        (next) =>
          next.section !== 'klage' &&
          SEEN_SINCE.test(next.lower) &&
          !/uændre|fortsat|stadig|som (?:før|dengang|hidtil)/.test(next.lower) &&
          !GENERAL.test(next.lower),
      )
  )
}

/** "Hun kommer i rapporten af 5. november til, at du …": what a source says of this citizen. */
const SEEN_SINCE =
  /(?:rapport|udtalelse|erklæring|attest|notat|status|vurdering|undersøgelse|test|måling|registrering|skriver|oplyser|målt|beskriver)[a-zæøå]*(?:[^.;]|\d\.){0,60}(?:,? at|:) (?:du|han|hun|de|i|borger(?:en)?) /

/** A level that is lower for all, told openly, and this citizen's need judged all the same: whether that carries it is not for the words to tell. */
function judgesUnderNewLevel({ grounds }: Letter, open: readonly Passage[]): boolean {
  return (
    open.some(({ lower }) =>
      /(?:nyt|vedt[ao]g[a-zæøå]*|ændret) (?:[^ .]+ ){0,8}?(?:serviceniveau|kvalitetsstandard)/.test(lower),
    ) &&
    open.some(({ lower }) =>
      /(?:serviceniveau|kvalitetsstandard)[a-zæøå]* (?:[^ .]+ ){0,3}?(?:ikke|aldrig) (?:[^ .]+ ){0,3}?alene/.test(
        lower,
      ),
    ) &&
    open.some(({ lower, voice }) => voice === 'kommune' && /^vi vurderer(?: derfor)?,? at /.test(lower)) &&
    grounds.facts.length >= 3
  )
}

function tellsChange(letter: Letter, passage: Passage): boolean {
  const { lower } = passage
  if (announcesChange(letter, passage) || tellsThenAndNow(letter, passage) || WHAT_IT_WAS_FOR_ENDED.test(lower))
    return true
  // "Da du fik de 12 timer, gik tre til koret": then told against now.
  if (/(?:^|, )da (?:du|i|vi|støtten|timerne)[^.]{0,60}, (?:var|gik|havde|kunne|boede|turde|skulle)/.test(lower))
    return true
  if (GENERAL.test(lower)) return false
  if (NAMES_DIFFERENCE.test(lower) || (WAS_BEFORE.test(lower) && !TRIVIAL_BEFORE.test(lower))) return true
  if (!COMPARES.test(lower.replaceAll(OWN_ACT, ' '))) return false
  // Missed visits are an event, not a change in the need.
  if (
    /ikke (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,3}?(?:åbnet|mødt|reageret|svaret|lukket op|taget imod)|udebl|aflyst|meldt afbud/.test(
      lower,
    )
  )
    return false
  if (
    /(?:ikke|uændret|intet) (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ ){0,2}?(?:ændret|sket|anderledes)|(?:som|er) uændret|søge (?:på ny|igen)/.test(
      lower,
    ) &&
    !/nu |ikke længere/.test(lower)
  )
    return false
  if (
    letter.results.some((result) => result.passage === passage) &&
    !/fordi|(?:^|, )da |, idet|behov|brug|ved en fejl|dengang|anderledes/.test(lower)
  )
    return false
  if (
    /(?:har|fik|får|modtager) (?:[^ .]+ ){0,6}?(?:siden|bevilget)/.test(lower) &&
    !/nu |ikke længere|selv|lært/.test(lower)
  )
    return false
  return SOMETHING_SAID.test(lower.replaceAll(ACT_NAME, '')) || needsIn(lower).length > 0
}

/** The letter's own word for it that the need is as it was. */
const UNCHANGED =
  /(?:anfald|behov|funktion|situation|tilstand|forhold|helbred|vanskelighed|udfordring|sygdom|symptom)[a-zæøå]* (?:[^ .,;]+ ){0,4}?(?:er|var) (?:[^ .,;]+ ){0,2}?uændre(?:t|de)/

const what = {
  da: 'Borgeren mister hjælp, men brevet siger ikke, hvad der er anderledes nu end dengang hjælpen blev givet.',
  en: 'The citizen loses help, but the letter does not say what is different from when it was granted.',
}
const whatUnchanged = {
  da: 'Borgeren mister hjælp, men brevet siger selv, at forholdene er uændrede, og ikke, hvad der er anderledes nu end dengang hjælpen blev givet.',
  en: 'The citizen loses help, but the letter itself says that things are unchanged, and not what is different from when it was granted.',
}
const why = {
  da: 'Når kommunen før har ment, at der var et behov, skal den særskilt forklare, hvorfor det ikke er der længere eller er mindre.',
  en: 'Having found a need before, the municipality must explain separately why it is gone or smaller.',
}
const remedy = {
  da: 'Skriv, hvordan det var, hvordan det er nu, hvor I ved det fra, og hvorfor hvert behov ikke længere kræver den samme hjælp.',
  en: 'Write how it was, how it is now, how you know, and why each need no longer calls for the same help.',
}
