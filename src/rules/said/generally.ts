import { phrase } from '../../text/pattern.ts'

const AS_A_WHOLE = phrase(
  '(?:samlet set|overordnet(?: set)?|alt i alt|generelt(?: set)?|i det store hele|som helhed|helt overordnet|langt hen ad vejen|i vid udstrækning) (?:[^ ,.;]+ ){0,4}?(?:klare[rt]?|fungerer|fungerende|selvhjulpen|velfungerende|mestrer|selvstændig|nedsat|omfattet|målgruppe\\p{L}*|personkreds\\p{L}*)',
  '(?:klarer|klare|fungerer|mestrer|fremstår|er) (?:[^ ,.;]+ ){0,3}?(?:samlet set|overordnet|generelt|i det store hele|overvejende|i vid udstrækning|som helhed)',
  '(?:klarer|klare|magter|mestrer|håndterer) (?:[^ ,.;]+ ){0,3}?(?:de fleste|det meste|langt de fleste|langt det meste|hovedparten|størstedelen|stort set alt|næsten alt)',
  '(?:klarer|klare|kan) (?:[^ ,.;]+ ){0,2}?(?:dig|sig) selv>',
  'for (?:velfungerende|ressourcestærk\\p{L}*|selvhjulpen|godt fungerende|højt? fungerende|selvstændig)',
  'ikke (?:[^ ,.;]+ )?(?:dårlig|syg|belastet|ramt) nok',
  '(?:generel(?:le|t)?|samlede?|overordnede?) (?:[^ ,.;]+ )?(?:funktionsniveau|funktionsevne|funktionsnedsættelse|billede|vurdering af (?:[^ ,.;]+ )?funktion)\\p{L}*',
  '(?:højt|godt|fint|almindeligt|normalt) funktionsniveau',
  'funktionsniveau(?:et)? (?:[^ ,.;]+ ){0,4}?(?:højt|godt|fint|normalt|almindeligt)',
  '(?:selvhjulpen|velfungerende|selvstændig)(?:t)? (?:[^ ,.;]+ )?(?:i hverdagen|i det daglige|i dagligdagen|generelt|på de fleste)',
  '(?:er|fremstår) (?:[^ ,.;]+ ){0,2}?(?:velfungerende|selvhjulpen)',
  '(?:person|borger|voksen|den|en),? (?:som|der) (?:kan|klarer|magter|passer|har|arbejder)[^.;]{0,40},? (?:har|er|kan) (?:[^ ,.;]+ )?ikke (?:[^ ,.;]+ ){0,3}?(?:nedsat|funktions|målgruppe|personkreds|omfattet)\\p{L}*',
  'ikke (?:[^ ,.;]+ ){0,5}?(?:se på|set på|vurdere|vurderet|bedømme|bedømt|gennemgå|gennemgået) (?:[^ ,.;]+ ){0,2}?(?:hver enkelt|de enkelte|den enkelte|hver) (?:opgave|aktivitet|funktion|område|gøremål)\\p{L}*',
)
/** Says which activity it speaks of, or that the whole does not decide. */
const SCOPED = phrase(
  'når det (?:gælder|kommer til|drejer sig|handler)',
  'i forhold til (?:det |den |netop )?at',
  'på (?:dette|disse|begge|netop) (?:[^ ,.;]+ )?(?:punkt|område|aktivitet)\\p{L}*',
  'for så vidt angår',
  'hvad angår',
  'med hensyn til',
  'for hver (?:af|enkelt)',
  '(?:betyder|udelukker|er) (?:[^ ,.;]+ ){0,3}?ikke (?:i sig selv|alene|nødvendigvis|nok|afgørende)',
  'udelukker ikke',
  'selv ?om',
  'på trods af',
  'uanset',
  'men>',
)

/** The person is judged as a whole, not in an activity. */
export function saysGenerally(lower: string): boolean {
  return AS_A_WHOLE.test(lower) && !SCOPED.test(lower)
}
