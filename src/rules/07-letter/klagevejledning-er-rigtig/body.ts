import { WRONG_BODIES } from '../../../law/complaint-body.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const ABOLISHED = phrase(
  'det sociale (?:anke)?nævn',
  'de sociale (?:anke)?nævn',
  'social(?:e|t)? ankenævn\\p{L}*',
  'ankenævn\\p{L}*',
  'klagenævn\\p{L}*',
  '(?:til|af|hos|for) nævnet>',
  'beskæftigelsesankenævn\\p{L}*',
  'amtsankenævn\\p{L}*',
  'amt(?:et|s|srådet)?>',
  'statsamt\\p{L}*',
  'statsforvaltning\\p{L}*',
  'revaliderings- og pensionsnævn\\p{L}*',
)
const FORMERLY = /tidligere|før hed|nu ankestyrelsen|erstatte|afløst|patientklagenævn|ligebehandling/

const KNOWN = WRONG_BODIES.flatMap(({ names }) => names).join('|')
const OTHER = `(?:[^ ]+ ){0,2}?(?:${KNOWN}|borgmester\\p{L}*|byråd\\p{L}*|kommunalbestyrelse\\p{L}*|borgerrådgiver\\p{L}*|socialudvalg\\p{L}*|[^ ]*udvalg(?:et|ets)?>|[^ ]*direktør\\p{L}*|centerchef\\p{L}*|afdelingsleder\\p{L}*|socialchef\\p{L}*|familieretshus\\p{L}*|byret\\p{L}*|landsret\\p{L}*|domstol\\p{L}*|socialtilsyn\\p{L}*|ombudsmand\\p{L}*|styrelsen for patient\\p{L}*|social- og boligstyrelsen|socialstyrelsen|ministeri\\p{L}*)`
const DECIDES = phrase(
  `klage[rn]? (?:til|hos) ${OTHER}`,
  `(?:afgjort|behandlet|vurderet|besvaret) (?:endeligt )?(?:af|i) ${OTHER}`,
  `(?:afgøres|behandles|vurderes|besvares|træffes) (?:endeligt |derefter |så )*af ${OTHER}`,
  `(?:på|ind)(?:klages|bringes|bringe) (?:[^ ]+ ){0,3}?(?:til|for) ${OTHER}`,
  `(?:sendes|sende|stiles|indgives|rettes|videresendes) (?:[^ ]+ ){0,3}?til ${OTHER}`,
  `klageinstans(?:en)?:? (?:er )?${OTHER}`,
  `${OTHER} (?:behandler|afgør|træffer|tager stilling til) (?:[^ ]+ ){0,3}?(?:klage\\p{L}*|sagen|afgørelse)`,
)
/** The sentence that names another than Ankestyrelsen as the one who decides. */
export function wrongBody(told: readonly Passage[]): Passage | undefined {
  const abolished = told.find(({ lower }) => ABOLISHED.test(lower) && !FORMERLY.test(lower))
  if (abolished !== undefined) return abolished
  // Beside Ankestyrelsen, another body may be named for another purpose: help to complain, how one was treated.
  if (told.some(({ lower }) => lower.includes('ankestyrelse'))) return undefined
  return told.find(
    ({ lower }) =>
      DECIDES.test(lower) && !/hjælp|vejled|rådgiv(?:ning|er dig)|opførsel|betjening|sagsbehandlingstid/.test(lower),
  )
}
