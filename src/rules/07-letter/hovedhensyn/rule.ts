import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase, withPlainLetters } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { fvl24 } from './source.ts'

/** Fails only where not one sentence gives a reason about this citizen. */
export const hovedhensyn: Rule<Letter> = {
  id: 'hovedhensyn',
  title: {
    da: 'Brevet siger, hvad der var afgørende for netop denne borger',
    en: 'The letter says what was decisive for this citizen',
  },
  checklist: ['D07'],
  sources: [fvl24],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const adverse = isAdverse(letter)
    if (adverse === null) return unknown('om borgeren har fået fuldt medhold')
    if (!adverse) return notApplicable('Borgeren har fået fuldt medhold.')
    const open = casePassages(letter).filter(({ block, section }) => block.kind !== 'heading' && section !== 'hoved')
    const grounds = open.filter(({ section }) => section === 'begrundelse')
    const place =
      grounds.length > 0
        ? open.filter(
            ({ section }) =>
              section === 'begrundelse' || section === 'synspunkter' || section === 'andet' || section === 'resultat',
          )
        : open
    if (place.some((passage) => weighs(letter, passage, grounds.length > 0))) return holds
    const empty = [...grounds, ...open].find(
      ({ lower }) => FORMULA.test(lower) && !/kvalitetsstandard|drøftelse af/.test(lower),
    )
    // Without an empty formula to point at, only a letter that gives nothing at all is said to fail.
    const reasoned = open.some(
      (passage) => passage.voice !== 'borger' && STRONG.test(passage.lower) && !letter.applications.includes(passage),
    )
    if (
      empty === undefined &&
      reasoned &&
      place.some(
        (passage) =>
          passage.voice !== 'borger' &&
          aboutCitizen(passage) &&
          !letter.applications.includes(passage) &&
          !isResult(letter, passage),
      )
    )
      return unknown('hvilke hensyn der var bestemmende')
    const result = letter.results.find(({ prominent }) => prominent) ?? letter.results[0]
    const at = empty ?? result?.passage
    const finding: Finding = {
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      quote: at === undefined ? null : quotePassage(letter, at),
      what: empty === undefined ? WHAT.nothing : WHAT.formula,
      why,
      remedy,
    }
    return fails(finding)
  },
}

/** Says that there was an assessment, not what it was. */
const FORMULA = phrase(
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
/** What remains of a sentence when formulas and the bare result are gone. */
const EMPTY_TALK = new RegExp(
  withPlainLetters(
    `${FORMULA.source}|(?<!\\p{L})(?:du|de|borger(?:en)?|ansøger(?:en)?|hun|han) (?:\\p{L}+ ){0,3}?(?:ikke )?(?:\\p{L}+ ){0,2}?(?:er|kan|har|opfylder|hører|tilhører|falder) (?:\\p{L}+ ){0,3}?(?:ikke |inden for |uden for )?(?:længere )?(?:\\p{L}+ ){0,2}?(?:få|berettiget|ret til|omfattet|i målgruppen|målgruppen|personkredsen|betingelserne|bevilget|støtte|hjælp)|(?:ansøgning\\p{L}*|støtten|hjælpen|bevillingen) (?:\\p{L}+ ){0,3}?ikke (?:\\p{L}+ ){0,2}?(?:imødekomme\\p{L}*|bevilge\\p{L}*)|(?:imødekomme|bevilge|efterkomme|afslå|afvise) (?:\\p{L}+ ){0,3}?(?:ansøgning|anmodning|ønske)\\p{L}*|støttebehov|funktionsniveau|dit behov|dine behov|borgers behov|betydeligt? (?:og varigt? )?nedsat (?:\\p{L}+ ){0,4}?funktionsevne\\p{L}*|særlige sociale problemer`,
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
const REASON = phrase(
  'svarer til',
  'på grund af',
  'som følge af',
  'vurder\\p{L}*',
  'lagt',
  'lægger',
  'henset',
  'tillagt',
  'afgørende',
  'fordi',
  'skyldes',
  'begrundelse\\p{L}*',
  'grunden',
  'årsagen',
  '(?:finder|mener|anser|skønner)',
  'da>',
  'idet',
  'eftersom',
  'derfor',
  'på (?:den|denne) baggrund',
  'altså',
  'så>',
  'men>',
  'således',
  'fremgår',
  'hvorfor',
  'dermed',
  'ikke behov',
  'behov',
  'kan du',
  'nemlig',
  'herefter',
)

const STRONG = phrase(
  'vurder\\p{L}*',
  'lagt',
  'lægger',
  'henset',
  'afgørende',
  'fordi',
  'skyldes',
  'begrundelse\\p{L}*',
  'grunden',
  'årsagen',
  '(?:finder|mener|anser|skønner)',
  'da>',
  'idet',
  'eftersom',
  'fremgår',
  'behov',
  'brug for',
  'kan du',
)

const ADMIN =
  /^(?:støtt|hjælp|ansøg|anmod|afgør|afslag|afslå|beslut|vurder|kommun|service|lov|paragraf|bevil|beting|person|målgrup|oplysning|sag|udvalg|visit|konkret|individ|saml|fagl|fund|beret|imødek|time|uge|måned|grund|baggrund|behov|efter|derfor|ikke|desv|gælde|regl|praksis|retning|forelig|udmål|revisit|foretag|omfat|opfyld|herm|samt|social|pædagog|bost|funktion|nedsat|betyd|særlig|problem|formål|virkning|medde|tilpas|ændr|ophør|hidtil|kvalitet|standard|niveau|ydels|beregn|indstil|tilslut|skøn|kriteri|krav|dato|fremover|ikraft|denne|dette|disse|blive|bliver|været|have|haft|nøje|grundig|drøft|alle|forhold|over|under|ifølge|modtag|bestem)/

/** "Kasper sover …": a name, not "Udvalget" or "Ansøgningen". */
const NAMED = new RegExp(
  `^(?![A-Za-zÀ-ÖØ-öø-ÿ]+(?:en|et|ne|ing|else) )[A-ZÆØÅ][a-zß-öø-ÿ]{2,} (?:[^ .]+ ){0,2}?${ACTS.replaceAll('\\p{L}', '[A-Za-zÀ-ÖØ-öø-ÿ]')}(?![A-Za-zÀ-ÖØ-öø-ÿ])`,
)

/** Something of this citizen's life: a verb of daily doing, or three words and a person that no formula uses. */
function aboutCitizen({ lower, text }: Passage): boolean {
  const left = lower.replaceAll(EMPTY_TALK, ' – ')
  if (LIFE.test(left) || NAMED.test(text)) return true
  const person =
    /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:du|dig|din|dit|dine|jer|jeres|borger|borgers|borgeren|ansøger|ansøgers|hun|han|hans|hendes|deres)(?![A-Za-zÀ-ÖØ-öø-ÿ])/.test(
      left,
    ) || /[a-zß-öø-ÿ,] (?!Anke|Lov|Servicelov|Visit|Kommune)[A-ZÆØÅ][a-zß-öø-ÿ]{2,}s? (?!Kommune)[a-zß-öø-ÿ]/.test(text)
  return person && (left.match(/[A-Za-zÀ-ÖØ-öø-ÿ]{4,}/g) ?? []).filter((word) => !ADMIN.test(word)).length >= 3
}

function isResult(letter: Letter, passage: Passage): boolean {
  return letter.results.some((result) => result.passage === passage)
}

/** A judgement with something of the citizen's life in it, in the municipality's words or a source's. */
function weighs(letter: Letter, passage: Passage, inGrounds: boolean): boolean {
  if (!aboutCitizen(passage) || letter.applications.includes(passage)) return false
  if (
    /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:nyt? brev|ny ansøgning|søge igen|velkommen|ring (?:til|på|hvis)|kontakt (?:os|mig)|lægger bostøtten|vil sammen med dig|glæder|tillykke|velkommen|(?:en|din) plads|dit forløb|kaffe|vejleder|følger op|forstået på dig|noteret|drøftet|fremlagde)/.test(
      passage.lower,
    )
  )
    return false
  if (isResult(letter, passage) && !/(?:fordi|, da |, idet |lagt vægt|vurder|henset|eftersom)/.test(passage.lower))
    return false
  if (inGrounds && passage.section === 'begrundelse' && passage.voice !== 'borger') return true
  return (
    passage.voice !== 'borger' &&
    (REASON.test(passage.lower) || (passage.lead !== null && REASON.test(passage.lead.lower)))
  )
}

const WHAT = {
  formula: {
    da: 'Brevet siger, at der er foretaget en vurdering, men ikke, hvad der blev lagt vægt på hos borgeren.',
    en: 'The letter says that there was an assessment, but not what weighed about the citizen.',
  },
  nothing: {
    da: 'Brevet giver borgeren mindre end søgt eller hidtil, uden at sige hvorfor.',
    en: 'The letter gives the citizen less than applied for or held, without saying why.',
  },
}
const why = {
  da: 'Begrundelsen skal indeholde de hovedhensyn, der har været bestemmende. Uden dem kan borgeren ikke forstå eller angribe resultatet.',
  en: 'The grounds must hold the main considerations. Without them the citizen can neither understand nor challenge the result.',
}
const remedy = {
  da: 'Skriv for hver ting, hvad I har lagt vægt på om netop denne borger, og hvorfor det fører til resultatet.',
  en: 'Write for each thing what weighed about this citizen, and why it leads to the result.',
}
