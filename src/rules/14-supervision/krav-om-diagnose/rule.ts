import { NOT_FOR, isDisclaimed, isOnStaff } from '../../../stages/14-supervision/demand.ts'
import { DIAGNOSIS } from '../../../stages/14-supervision/group-word.ts'
import { helpClauses, isOnlyAbout, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { sel85, principmeddelelse6af18 } from './source.ts'

const PROOF = phrase(
  '(?:dokumenteret|bekræftet|attesteret|fastslået|stillet|beskrevet|konstateret) (?:af|ved|i|gennem) (?:en |et )?(?:\\p{L}+ )?(?:læge|speciallæge|psykiat|psykolog|lægeerklæring|lægelig|journal|attest)\\p{L}*',
  '(?:lægeerklæring|lægeattest|speciallægeerklæring|lægelig dokumentation|psykiatrisk (?:udredning|vurdering|erklæring))\\p{L}*',
)
const DEMANDED = phrase(
  'skal',
  'kræver',
  'kræves',
  'krav',
  'forudsætter',
  'forudsætning\\p{L}*',
  'betingelse\\p{L}*',
  'betinget',
  'kun',
  'alene',
  'udelukkende',
  'først når',
  'dokumenteret',
  'dokumenterede',
  'verificeret',
  'stillet',
  'har (?:en|fået)',
  'forbeholdt',
  'målrettet',
  'for at',
)
const PHYSICAL_OR_MENTAL_ONLY = phrase(
  '(?:kun|alene|udelukkende|forbeholdt) (?:[^ ]+ ){0,6}?(?:fysisk|psykisk|kognitiv|somatisk)\\p{L}* (?:[^ ]+ ){0,1}?(?:funktionsnedsæt|handicap|nedsat|lidelse|funktionsevne|begrænsning)\\p{L}*',
)
const KIND = phrase(
  '(?:fysisk|psykisk|kognitiv|somatisk)\\p{L}* (?:[^ ]+ )?(?:funktionsnedsæt|handicap|lidelse|sygdom|funktionsevne|vanskelighed)\\p{L}*',
  '(?:borgere|personer|voksne|børn|unge) med (?:autisme|adhd|angst|depression|demens|skizofreni|misbrug)\\p{L}*',
)
const AS_EXAMPLE = phrase(
  'for eksempel',
  'f\\.eks',
  'fx',
  'eksempelvis',
  'blandt andet',
  'bl\\.a',
  'såsom',
  'typisk',
  'herunder',
  'ofte',
  'mange',
  'kan være',
  'oplysninger? om',
  'indhent\\p{L}*',
  'eller uden',
  'viden om',
  'erfaring\\p{L}*',
  'kompetence\\p{L}*',
  'uddannelse i',
  'støtte til at',
  'hjælp til at',
  'håndtere',
  'mens',
  'under udredning',
  'ikke stillet',
)
/** The target group is told by it: "borgere med en psykiatrisk diagnose". */
const HAS_ONE = phrase(
  '(?:med|har|fået|har fået|stillet|uden|foreligger|dokument\\p{L}*|og|eller) (?!samme)(?:[^ ,.;]+ ){0,3}?\\p{L}*diagnos\\p{L}*',
  'er (?:[^ ,.;]+ )?diagnosticeret',
  'diagnos\\p{L}*:',
  'diagnos\\p{L}* … (?:foreligger|stilles|stillet|bekræftet|dokument\\p{L}*)',
)
const LAW_ITSELF = /psykisk funktionsevne eller|fysisk eller psykisk/

/** Treatment of an illness is for others: that excludes no one from support. */
const TREATED_ELSEWHERE =
  /behandling[^.;]{0,40} (?:hører under|varetages af|gives af|ydes af) (?:region|sygehus|psykiatri|sundhedsvæsen)/

function demands(clause: Clause): boolean {
  const { lower, whole, part, about } = clause
  if (isDisclaimed(clause) || isOnStaff(clause) || TREATED_ELSEWHERE.test(lower)) return false
  if (NOT_FOR.test(lower) && (DIAGNOSIS.test(lower) || (KIND.test(lower) && !LAW_ITSELF.test(lower))))
    return !/(?:ikke har|uden) (?:en )?(?:betydelig|nedsat)/.test(lower) && !/behandling (?:af|for)/.test(lower)
  if (PHYSICAL_OR_MENTAL_ONLY.test(lower) && !LAW_ITSELF.test(lower)) return true
  if (AS_EXAMPLE.test(lower)) return false
  if (PROOF.test(lower))
    return DEMANDED.test(whole) && /nedsæt|nedsat|funktion|diagnos|behov|lidelse|støtte|ansøg/.test(whole)
  if (!DIAGNOSIS.test(lower) || about.some((short) => short === 'SEL § 99') || isOnlyAbout(about, /^SEL § 82 [acd]$/))
    return false
  if (/diagnos/.test(lower))
    return DEMANDED.test(whole) || (HAS_ONE.test(lower) && (part === 'maalgruppe' || part === 'krav'))
  return (
    (part === 'maalgruppe' || /målgruppe|kun|forbeholdt|målrettet/.test(whole)) &&
    /(?:borgere|personer|voksne|mennesker|unge|dig,? der har|lider af|en) /.test(lower) &&
    !/nedsat|vanskelig|sociale problemer/.test(lower)
  )
}

/** A diagnosis, medical proof or kind of reduction demanded or excluded; a diagnosis told as an example is none. */
export const kravOmDiagnose: Rule<Standard> = {
  id: 'krav-om-diagnose',
  title: {
    da: 'Målgruppen er ikke bestemt af en diagnose',
    en: 'The target group is not set by a diagnosis',
  },
  checklist: ['D06'],
  sources: [sel85, principmeddelelse6af18],

  check(standard) {
    const on = helpClauses(standard).filter(
      ({ lower }) =>
        [DIAGNOSIS, PROOF, PHYSICAL_OR_MENTAL_ONLY].some((pattern) => pattern.test(lower)) ||
        (KIND.test(lower) && !LAW_ITSELF.test(lower)),
    )
    if (on.length === 0) return notApplicable('Standarden nævner ingen diagnose.')
    return failsAt(standard, on.filter(demands), TOLD)
  },
}

const TOLD = {
  mangel: 'personkreds',
  level: 'fejl',
  what: {
    da: 'Standarden gør en diagnose, en lægelig dokumentation eller en bestemt slags funktionsnedsættelse til en betingelse.',
    en: 'The standard makes a diagnosis, medical proof or a certain kind of reduction a condition.',
  },
  why: {
    da: 'Loven spørger, hvad funktionsnedsættelsen betyder for borgeren, ikke hvad den hedder. En diagnose er hverken nødvendig eller nok.',
    en: 'The act asks what the reduction means for the citizen, not what it is called. A diagnosis is neither required nor enough.',
  },
  remedy: {
    da: 'Beskriv målgruppen med lovens ord om nedsat funktionsevne og særlige sociale problemer, og slet diagnosen.',
    en: 'Describe the target group in the act’s words on reduced function and special social problems, and delete the diagnosis.',
  },
} as const
