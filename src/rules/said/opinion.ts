import { phrase } from '../../text/pattern.ts'
import { sentenceSpans } from '../../text/sentence.ts'
import { bearsOn } from '../activity.ts'
import { saysInGeneral, tellsEvent } from './in-general.ts'
import { saysNothing } from './nothing.ts'

/** A text says what someone holds, supposes or thinks another able to do, not what was seen. */
export function saysOpinion(text: string): boolean {
  const lower = text.toLowerCase()
  return OPINION.test(lower) || (ABLE.test(lower) && !tellsEvent(lower))
}

/** That the citizen can or does it, in the municipality's words. */
export function claimsAbility(text: string): boolean {
  return CLAIM.test(text.toLowerCase())
}

const CLAIM = phrase(
  '(?:du|borgeren|borger|han|hun) (?:selv |godt |fortsat )?(?:kan|klarer|magter|formår|mestrer|er i stand til)>(?! (?:[^ ,.]+ ){0,2}?(?:ikke|få|søge|klage)>)',
  '(?:kan|klarer) (?:du|borgeren|borger|han|hun) (?:selv|godt)>',
)

const ABLE = phrase('(?:kan|kunne|evner|formår|magter|er i stand til at)>(?! (?:[^ ,.]+ ){0,2}?ikke>)')

const OPINION = phrase(
  '(?:vurder|skønn|formod|antag|forvent)\\p{L}*',
  '(?:mener|finder|anser|tror|synes|forestiller)>',
  '(?:må|bør|burde|skulle|vil) (?:[^ ,.]+ ){0,2}?(?:kunne|være i stand)',
  'har (?:[^ ,.]+ ){0,2}?(?:potentiale|forudsætninger|evnerne|kompetencerne)',
  '(?:ses|er der) (?:[^ ,.]+ ){0,2}?(?:ikke|intet) (?:[^ ,.]+ ){0,2}?(?:behov|grundlag)',
)

/** Some sentence tells what this citizen does in the activity: more than stock words, no opinion, and not of the person in general. */
export function tellsFactOf(activity: string, text: string): boolean {
  return sentenceSpans(text)
    .map(([from, to]) => text.slice(from, to))
    .some((sentence) => isFact(activity, sentence))
}

function isFact(activity: string, sentence: string): boolean {
  if (!bearsOn(activity, sentence) || saysNothing(sentence, activity)) return false
  return !saysInGeneral(sentence) && !saysOpinion(sentence)
}
