import { phrase } from '../../../text/pattern.ts'

/** Words that an authority writes of an applicant, not what someone says of their own day. For lower-case text. */
export const OFFICIAL_WORDS = phrase(
  '(?:borger(?:en)?|ansøger(?:en)?|pågældende|vedkommende|klienten) (?:[^ .]+ ){0,3}?(?:ansøger|søger|har søgt|har ansøgt|anmoder|ønsker|oplyser|er henvist|henvender)',
  '(?:ansøgning|anmodning) om (?:[^ .]+ ){0,6}?(?:§|efter (?:servicelovens?|lov om social service)|jf\\.)',
  'der (?:er (?:ansøgt|søgt)|ansøges|søges|anmodes) om',
  '(?:ansøger|søger) om (?:[^ .]+ ){0,5}?(?:efter|jf\\.?|i henhold til) (?:[^ .]+ ){0,3}?§',
  '(?:funktionsnedsættelse|støttebehov|funktionsniveau|problemstilling|kompensation)\\p{L}* (?:[^ .]+ ){0,4}?(?:vurderes|beskrives|medfører|er moderat|er svær)',
  'sagen vedrører',
  'se (?:vedlagte|ansøgning|bilag|skema)',
)

/** Someone speaks of themselves. */
export const SPEAKS_OF_SELF = phrase('jeg>', 'mig>', 'min>', 'mit>', 'mine>', 'vi>', 'vores>', 'os>')
