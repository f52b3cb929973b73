import { phrase } from '../../../text/pattern.ts'

/** A source says outright that help is needed with something. For lower-case text. */
export const SAYS_HELP_IS_NEEDED = phrase(
  '(?<!ikke )(?:har|får|vil have) (?:[^ ,.]+ ){0,3}?(?<!ikke )(?:brug|behov) for (?:[^ ,.]+ ){0,4}?(?:støtte|hjælp|vejledning|guidning|ledsagelse|en,? der|at (?:blive|få))',
  '(?<!ikke )(?:kræver|skal have) (?:[^ ,.]+ ){0,3}?(?:støtte|hjælp|guidning|ledsagelse)',
  'kan (?:[^ ,.]+ ){0,3}?kun (?:[^ .]+ ){0,4}?(?:med (?:støtte|hjælp)|når (?:nogen|en anden|der er nogen))',
)

/** A source says that something can't be done, and not whether help is needed with it. For lower-case text. */
export const SAYS_CAN_NOT = phrase(
  '(?:kan|magter|formår|evner|orker|kunne) (?:(?:nu|slet|stadig|overhovedet|fortsat|hun|han|jeg|helt|endnu) )*(?:ikke|aldrig)',
  '(?:er )?ude af stand til',
)

/** A source tells of something that is hard or does not happen, without saying that help is needed. For lower-case text. */
export const SAYS_HARD = phrase(
  '(?:svært|vanskeligt|besværligt|hårdt|uoverskueligt) (?:[^ ,.]+ ){0,2}?(?:ved|at|med|for)',
  '(?:problemer|vanskeligheder|udfordringer|besvær) (?:med|i forhold til|omkring|ved)',
  'glemmer',
  '(?:bliver|får) (?:[^ ,.]+ ){0,3}?ikke (?:[^ ,.]+ ){0,3}?(?:gjort|klaret|åbnet|betalt|vasket|taget|lavet|købt)',
  'undgår',
  'opgiver',
  'isolerer sig',
)
