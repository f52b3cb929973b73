import { phrase } from '../../../text/pattern.ts'

/** To plan, to learn and to be got going are what support is for. */
export const LEARNS = phrase(
  'planlæg\\p{L}*',
  'strukturere?>',
  'struktur(?:en|ering)?>',
  'overblik(?:ket)?>',
  'oplær\\p{L}*',
  '(?:at )?lære (?:at|nyt|sig|dig)',
  'guidning\\p{L}*',
  'guides?>',
  'motiv(?:ation|ere|eres|ering)\\p{L}*',
  'vejled(?:e|es|t|ning)>',
  'træning i',
  'øve[rs]?>',
  'mindet om',
  'minde (?:dig|om)',
  'skabe (?:system|orden|struktur|rammer)',
  'træne[rs]?>',
  'optræning',
  'komme i gang',
  'støtte til at',
)
/** … and this is the wrong place for it. */
export const WRONG_PLACE = phrase(
  '(?:hører|henhører|falder|ligger|søges|behandles|ydes|gives|dækkes|bevilges) (?:[^ ,.;]+ ){0,4}?(?:under|ind under|efter|af|i|hos) (?:[^ ,.;]+ ){0,2}?(?:§+ ?(?:83|97)>(?! ?a)|hjemmehjælp|hjemmepleje|praktisk|personlig pleje|ledsage)\\p{L}*',
  '(?:er|anses (?:for|som)|betragtes som|karakteriseres som) (?:[^ ,.;]+ ){0,2}?(?:praktisk|personlig pleje|ledsagelse|hjemmehjælp|en praktisk)\\p{L}*(?: [^ ,.;]+)?',
  'er det (?:[^ ,.;]+ ){0,2}?§+ ?83>',
)
export const NOT_WRONG = phrase(
  'ikke (?:[^ ,.;]+ ){0,5}?(?:brug|behov|lære|planlægge|vejled|guid|struktur|motiv|oplær)\\p{L}*',
  '§+ ?85>(?:,? der gælder|, (?:fordi|da|når))',
  '(?:er|gives|ydes|bevilges) (?:[^ ,.;]+ )?(?:efter )?§+ ?85',
  '(?:hører|falder) (?:[^ ,.;]+ ){0,2}?under (?:[^ ,.;]+ )?§+ ?85',
  'ikke (?:en |længere )?praktisk\\p{L}*',
  'både',
  'rettet mod',
  'knytte(?:r|t) ',
  '10-19',
  'videre til',
  'klippekort',
)
/** The task done for the citizen by others: that is § 83, whatever it is called. */
export const DONE_FOR = phrase(
  '(?:gør|støvsuger|vasker|laver|handler|køber) (?:[^ ,.;]+ ){0,3}?(?:for dig|hos dig|mens du er|uden (?:at )?du)',
  'mens du er (?:på arbejde|ude|væk|ikke er hjemme)',
  '(?:fysisk|på grund af (?:[^ ,.;]+ ){0,3}?(?:lammelse|smerter|ryg|gigt|amputation)\\p{L}*) (?:[^ ,.;]+ ){0,2}?ikke (?:[^ ,.;]+ )?(?:kan|selv)',
  'udføres (?:opgaven )?af (?:rengøring|et rengøringsfirma|hjemmehjælp)\\p{L}*',
)
export const CHORE =
  /rengør|gør rent|støvsug|tøjvask|vasker tøj|bad(?:et)?(?![a-zæøå])|personlig pleje|madlavning|laver mad|indkøb/
export const WITH_YOU = /sammen med|guid|lære|vejled|planlæg|struktur|motiv|støtter dig i|selv (?:skal|gør)|§+ ?83/
