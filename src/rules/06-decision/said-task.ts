import { phrase } from '../../text/pattern.ts'

/** To plan, to learn, to keep a day together: what § 85 is for (10-19). */
export const STRUCTURE = phrase(
  'struktur\\p{L}*',
  'planlæg\\p{L}*',
  'overblik\\p{L}*',
  '(?:uge|dags|måltids|aften|bade)plan\\p{L}*',
  '(?:døgn|dags)rytme\\p{L}*',
  'lære(?:r|t)?>',
  'lære … at',
  'oplær\\p{L}*',
  'øve(?:r|t|de)?>',
  '(?:op)?træn(?:e|er|et|ing)\\p{L}*',
  'udvikl\\p{L}* (?:\\p{L}+ ){0,2}?færdigheder',
  'prioriter\\p{L}*',
  'holde styr på',
  'strukturering',
)

/** Someone stands beside and gets the citizen through it: support, and not a chore done for them. */
export const GUIDED = phrase(
  'guid(?:es|ning|ning\\p{L}*|e|er)>',
  'trin for trin|skridt for skridt',
  '(?:går|gik) i stå',
  '(?:kan|kunne) (?:godt )?(?:fysisk|rent fysisk)',
  '(?:sætte|sættes|komme|kommer) (?:\\p{L}+ ){0,2}?i gang',
  'igangsæt\\p{L}*|initiativ\\p{L}*|motiver\\p{L}*',
  'mindes? om|påmind\\p{L}*|husk(?:es|e) på',
)

/** Work about the house and the body that someone must be there to do (10-19). */
export const CHORE = phrase(
  'rengøring\\p{L}*',
  'gøre(?:r|t)? rent',
  'gør rent',
  'støvsug\\p{L}*',
  'gulv(?:vask|e|et)?\\p{L}*',
  'tøjvask\\p{L}*',
  'vaske(?:r|t)? tøj',
  'opvask\\p{L}*',
  'oprydning\\p{L}*',
  'madlavning\\p{L}*',
  'lave(?:r|t)? mad',
  'indkøb\\p{L}*',
  'køb(?:e|er|t) ind',
  'personlig (?:pleje|hygiejne)',
  '(?:bad|badet|bade)>',
  '(?:på|af)klædning\\p{L}*',
  'toilet\\p{L}*',
)

/** That the task is a practical one, or belongs under § 83. */
export const CALLED_83 = phrase(
  '§+ ?83(?! ?[abd-z\\d])',
  'praktisk(?:e)? (?:hjælp|opgave|bistand|karakter|gøremål)\\p{L}*',
  'personlig (?:og praktisk )?hjælp\\p{L}*',
  'hjemmehjælp\\p{L}*',
  'hjemmepleje\\p{L}*',
)

/** The grounds weigh what the help is for, as 10-19 asks. */
export const PURPOSE_WEIGHED = phrase(
  'formål\\p{L}*',
  'opgavens (?:art|karakter|indhold)',
  '10-19',
  'til stede',
  '(?:planlægger|ved|kender|husker|overskuer) (?:\\p{L}+ ){0,2}?selv',
  'selv (?:har )?(?:planlæg|overblik|styr)\\p{L}*',
  'ikke (?:\\p{L}+ ){0,4}?(?:planlægning|strukturering|oplæring|at lære|guidning|vejledning)\\p{L}*',
  '(?:udføre|gøre)(?:r|s)? (?:\\p{L}+ ){0,2}?(?:det|dem|arbejdet|opgaven) for',
  '(?:kræfter|kraft|smerter|løfte|bøje|stå|gå på|nå)',
  'kompenserende',
)
