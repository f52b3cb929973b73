import { isGiven } from '../../../stages/07-letter/clause-result.ts'
import { casePassages, isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { tellsUnheaded } from '../told-by-source.ts'
import { aboutCitizen, FORMULA } from './about-citizen.ts'
import { fvl22and24 } from './source.ts'

/** Fails only where not one sentence gives a reason about this citizen. */
export const hovedhensyn: Rule<Letter> = {
  id: 'hovedhensyn',
  title: {
    da: 'Brevet siger, hvad der var afgørende for netop denne borger',
    en: 'The letter says what was decisive for this citizen',
  },
  checklist: ['D07'],
  sources: [fvl22and24],
  givesWayTo: ['paragraf-82b-i-stedet-for-85'],

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
      ({ lower }) => FORMULA.test(lower) && !/serviceniveau|kvalitetsstandard|drøftelse af/.test(lower),
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
    if ((empty === undefined || !ASSESSED.test(empty.lower)) && tellsUnheaded(letter))
      return unknown('hvilke hensyn der var bestemmende')
    if (isYes(letter)) return unknown('om borgeren har fået fuldt medhold')
    const general = open.find(
      (passage) =>
        passage.voice !== 'borger' &&
        GOES_FOR_ALL.test(passage.lower) &&
        !/ikke (?:lagt|brugt|haft|været)|hverken/.test(passage.lower) &&
        !letter.applications.includes(passage),
    )
    const result = letter.results.find(({ prominent }) => prominent) ?? letter.results[0]
    const at = general ?? empty ?? result?.passage
    const finding: Finding = {
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      quote: at === undefined ? null : quotePassage(letter, at),
      what: general === undefined ? (empty === undefined ? WHAT.nothing : WHAT[emptiness(empty)]) : WHAT.general,
      why,
      remedy,
    }
    return fails(finding)
  },
}

/** What goes for all, told as the ground for one. */
const GOES_FOR_ALL = phrase(
  'kvalitetsstandard\\p{L}*',
  'serviceniveau\\p{L}*',
  '(?:byrådet|kommunalbestyrelsen|[^ ]*udvalget) (?:har )?(?:[^ ,.;]+ ){0,6}?(?:besluttet|besluttede|vedtaget|vedtog)>',
  'alle (?:borgere|bevillinger|sager)>',
  'ingen (?:borgere? )?(?:kan|får) ',
  'budget(?:forlig|aftale|ramme|loft)\\p{L}*',
  'besparelse\\p{L}*',
  'vores praksis>',
)

/** An assessment that is named and not told; a condition found wanting may be told before it. */
const ASSESSED = /vurdering|skøn|gennemgang|drøftelse|gældende|revisit/
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
    (REASON.test(passage.lower) ||
      (passage.lead !== null && REASON.test(passage.lead.lower)) ||
      isConcludedFrom(letter, passage))
  )
}

/** "Hun har nødkald. Derfor …": what the next sentence concludes from was its reason. */
function isConcludedFrom(letter: Letter, { index, block, voice }: Passage): boolean {
  const next = letter.passages[index + 1]
  return voice !== 'lov' && next?.block === block && /^(?:derfor|dermed) (?:er|får|hører|kan|giver) /.test(next.lower)
}

/** "… om at komme med i gruppen. Det kan du.": a yes to the very thing, though by a provision that most often stands in for another. */
function isYes({ results, applications, passages }: Letter): boolean {
  return (
    results.every(({ kind }) => isGiven(kind)) &&
    applications.some(({ index }) =>
      /^(?:ja|det (?:kan|får|må) du)(?: gerne)?[.,:!]/.test(passages[index + 1]?.lower ?? ''),
    )
  )
}

/** What an empty formula says in place of grounds: only a letter that tells of an assessment is said to. */
function emptiness({ lower }: Passage): 'assessed' | 'formula' {
  return /vurder|skøn|gennemgang|gennemgået|behandling|drøft|revisit/.test(lower) ? 'assessed' : 'formula'
}

const WHAT = {
  general: {
    da: 'Brevet begrunder kun resultatet med noget, der gælder alle, og siger ikke, hvad der var afgørende for netop denne borger.',
    en: 'The letter grounds the result only in what goes for all, and does not say what was decisive for this citizen.',
  },
  assessed: {
    da: 'Brevet siger, at der er foretaget en vurdering, men ikke, hvad der blev lagt vægt på hos borgeren.',
    en: 'The letter says that there was an assessment, but not what weighed about the citizen.',
  },
  formula: {
    da: 'Brevet begrunder kun resultatet med vendinger, der passer på alle, og siger ikke, hvad der blev lagt vægt på hos borgeren.',
    en: 'The letter’s only grounds are phrases that fit everyone; it does not say what weighed about the citizen.',
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
