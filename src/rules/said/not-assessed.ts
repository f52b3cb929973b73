import { phrase } from '../../text/pattern.ts'

const NOT_MADE = phrase(
  '(?:har|er|blev|bliver) (?:derfor |herefter |dermed |der )*ikke (?:derfor |herefter |blevet )*(?:foretaget|foretages|lavet|gjort) (?:en |nogen |yderligere |nærmere |konkret |individuel |og )*(?:vurdering|individuel vurdering|konkret vurdering)(?:er)?>',
  'uden (?:en |nogen |yderligere |nærmere )*(?:konkret|individuel)(?: og (?:konkret|individuel))? vurdering>',
  'ikke (?:fundet |haft |set )?anledning til (?:en |at (?:foretage|lave) en )(?:[^ ,.;]+ ){0,3}?vurdering>',
)
const COURSE =
  '(?:rehabiliterings|hverdagstrænings|trænings)forløb(?:et)?|forløb(?:et)? (?:efter § ?83 a|med rehabilitering)'
const CONDITION = phrase(
  `(?:${COURSE}|gennemførelse af (?:[^ ,.;]+ )?forløb(?:et)?) (?:[^.;]{0,40})(?:betingelse|forudsætning|krav)\\p{L}* for`,
  `(?:forudsætter|kræver|betinget af|betingelse\\p{L}*|forudsætning\\p{L}*),? (?:[^.;]{0,60})(?:gennemført|fuldført|deltaget i|gennemføre[rs]?|taget imod) (?:[^ ,.;]+ ){0,3}?(?:${COURSE})`,
  `(?:${COURSE}|forløbet) (?:er|blev) ikke (?:gennemført|fuldført|afsluttet)`,
)
const SET_ASIDE = phrase(
  'ikke (?:[^ ,.;]+ ){0,2}?(?:en )?(?:betingelse|forudsætning|krav)>',
  '(?:kræver|forudsætter) (?:[^ ,.;]+ )?ikke>',
  'uanset|selv ?om|uden betydning',
)

/** The municipality's own words: that no judgement of this citizen was made. */
export function saysNotAssessed(lower: string): boolean {
  return NOT_MADE.test(lower) && !SET_ASIDE.test(lower)
}

/** That a course of training is to be completed before there is help: the need is to be judged all the same. */
export function saysCourseIsCondition(lower: string): boolean {
  return CONDITION.test(lower) && !SET_ASIDE.test(lower)
}
