import { phrase } from '../../text/pattern.ts'

const DECIDED = phrase(
  '(?:visitation(?:s|en)?\\p{L}*|visitationsudvalg\\p{L}*|visitationsmøde\\p{L}*|fagudvalg\\p{L}*|bevillingsudvalg\\p{L}*|[^ ]*udvalget|bevillingsmøde\\p{L}*) (?:[^ ,.;]+ ){0,4}?(?:besluttet|beslutter|afgjort|afgør|afslået|afslog|afvist|afviste|givet afslag|gav afslag|sagt nej|sagde nej|truffet|ikke (?:kunnet )?(?:bevilge|bevilget|imødekomme|godkende|godkendt)|har talt|finder ikke|fandt ikke|mente ikke)',
  '(?:besluttet|afgjort|afslået|afvist|truffet) (?:[^ ,.;]+ ){0,3}?(?:på|af|i) (?:[^ ,.;]+ ){0,2}?(?:visitation\\p{L}*|fagudvalg\\p{L}*|bevillingsudvalg\\p{L}*|udvalget)',
  '(?:på baggrund af|i henhold til|følge[rs]?|ifølge|efter) (?:[^ ,.;]+ ){0,2}?(?:visitationsudvalg\\p{L}*|udvalgets?|visitationens?|bevillingsudvalg\\p{L}*) (?:beslutning|afgørelse|indstilling|vurdering|afslag)',
  '(?:udvalgets|visitationens|visitationsudvalgets) (?:beslutning|afgørelse|indstilling|vurdering|afslag)',
)
const ADVISES = phrase(
  '(?:rådgiv|vejled|anbefal|drøft|sparr|rådført|har hørt)\\p{L}*',
  'selv (?:vurderet|taget stilling|afgjort)',
  'ikke bundet',
)

/** That a committee has decided is given as the reason. */
export function saysCommitteeDecided(lower: string): boolean {
  return DECIDED.test(lower) && !ADVISES.test(lower)
}
